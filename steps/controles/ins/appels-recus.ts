import type { Constat } from '../../../reports/campagne/types.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { controler } from '../controle.ts'

const decrire = (appels: readonly AppelInsi[]) =>
  `${appels.length} appel(s)${appels.map((a) => ` : ${a.operation}, traits ${Object.keys(a.envoye).join(' ')}`).join('')}`

/** INS.06 : qui n'a pas le droit d'appeler INSi ne l'appelle pas, quel que soit l'écran. */
export function aucunAppel(appels: readonly AppelInsi[]): Constat {
  return controler({
    id: 'ins.aucun-appel',
    conforme: appels.length === 0,
    attendu: 'aucun appel reçu par INSi',
    observe: decrire(appels),
    ou: 'journal du service INSi',
    action: 'N’émettre aucun appel à INSi que le scénario ne demande pas.',
    source: 'guide INS, règles 4 et 20 [V]',
  })
}

/** INS.25 : le premier appel par les traits part sans code de lieu (ins.md §10.2). */
export function appelUniqueSansLieu(appels: readonly AppelInsi[]): Constat {
  const appel = appels[0]
  return controler({
    id: 'ins.appel-unique-sans-lieu',
    conforme:
      appels.length === 1 &&
      appel?.operation === 'rechercherInsAvecTraitsIdentite' &&
      appel.envoye.LieuNaissance === undefined,
    attendu: 'un seul appel par les traits, sans LieuNaissance',
    observe: decrire(appels),
    ou: 'journal du service INSi',
    action:
      'Émettre un premier appel sans code de lieu, et un second avec lui sur le code 02 seulement.',
    source: 'ins.md §10.2 [V]',
  })
}
