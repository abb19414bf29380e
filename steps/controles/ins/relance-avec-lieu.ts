import type { Constat } from '../../../reports/campagne/types.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { controler } from '../controle.ts'

const lieuDe = (appel: AppelInsi | undefined) => appel?.envoye.LieuNaissance

/** INS.40 : plusieurs identités sans lieu appellent un second appel, avec lui (ins.md §10.2). */
export function relanceAvecLieu(
  appels: readonly AppelInsi[],
  { nomNaissance }: NomPatient,
): Constat {
  const siens = appels.filter((a) => a.envoye.NomNaissance === nomNaissance)
  const [premier, second] = siens
  return controler({
    id: 'ins.relance-avec-lieu',
    conforme:
      siens.length === 2 &&
      premier?.code === '02' &&
      lieuDe(premier) === undefined &&
      lieuDe(second) !== undefined,
    attendu: 'un appel sans LieuNaissance, de code 02, puis un second avec LieuNaissance',
    observe:
      siens.map((a) => `code ${a.code}, lieu ${lieuDe(a) ?? 'absent'}`).join(' puis ') ||
      'aucun appel',
    ou: 'journal du service INSi',
    action: 'Sur le code 02 d’un appel sans lieu, rappeler INSi avec le code du lieu de naissance.',
    source: 'ins.md §10.2 [V]',
  })
}
