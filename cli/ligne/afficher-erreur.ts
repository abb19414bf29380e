import { ancreErreur, ErreurSegur } from '../erreur-segur.ts'
import { REGISTRE_ERREURS } from '../erreurs.ts'
import { raisonDe } from './raison.ts'
import { type ErreurCodee, reconnaitre } from './reconnaitre.ts'

const estListe = (valeur: unknown): valeur is readonly string[] =>
  Array.isArray(valeur) && valeur.every((element) => typeof element === 'string')

/** Quand l’erreur vient d’ailleurs, ses propres mots ne remplissent pas les trous du registre. */
export function texteRemede(erreur: ErreurCodee): string {
  if (typeof erreur.remede === 'string') return erreur.remede
  const { remede: gabarit } = REGISTRE_ERREURS[erreur.code]
  return gabarit.includes('{') ? 'Lisez la page indiquée ci-dessous.' : gabarit
}

/** Ce qui s’est passé, où, et que faire : le texte montré pour une erreur attendue. */
export function texteErreur(erreur: ErreurCodee): string {
  const details = estListe(erreur.details) ? erreur.details : []
  const proches = estListe(erreur.proches) ? erreur.proches : []
  return [
    `${erreur.code} : ${erreur.message}`,
    ...details.map((detail) => `  - ${detail}`),
    ...(proches.length > 0 ? [`Vouliez-vous dire : ${proches.join(', ')} ?`] : []),
    `À faire : ${texteRemede(erreur)}`,
    `Aide : ${ancreErreur(erreur.code)}`,
  ].join('\n')
}

/** 2 : l’utilisateur peut agir ; 3 : faute du banc ou de ses services simulés. */
export function codeSortie(erreur: ErreurCodee): 2 | 3 {
  const { cause } = REGISTRE_ERREURS[erreur.code]
  return cause === 'banc' || cause === 'mock' ? 3 : 2
}

/** Rend l’erreur attendue, ou habille l’erreur imprévue en faute du banc. */
export async function habiller(erreur: unknown, journal: string): Promise<ErreurCodee> {
  const connue = await reconnaitre(erreur)
  if (connue) return connue
  return new ErreurSegur('SEGUR-BANC-001', { raison: raisonDe(erreur), journal }, { cause: erreur })
}
