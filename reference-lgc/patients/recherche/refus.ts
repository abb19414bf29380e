import type { Mutations } from '../../mutations/interrupteur.ts'
import { cleExacte, formeMatricule } from '../regles/cle-nir.ts'
import { lireDateSaisie } from '../regles/date-forme.ts'
import type { ChampCritere, ProblemeCritere } from './criteres.ts'

/** La forme seule : on peut chercher une date hors calendrier qu'INSi aurait rendue. */
export const refuserDate = (date: string | null): ProblemeCritere | null =>
  date === null || lireDateSaisie(date)
    ? null
    : { champ: 'dateNaissance', message: 'Date illisible : tapez jj/mm/aaaa.' }

/** Des tirets seuls deviendraient une clé vide, qui trouve tout le monde. */
export const refuserSansLettre = (
  champ: ChampCritere,
  texte: string | null,
): ProblemeCritere | null =>
  texte === null || /\p{L}/u.test(texte) ? null : { champ, message: 'Tapez au moins une lettre.' }

/** Quinze caractères, clé comprise et juste, avant de chercher (INS.08, règle 17). */
export function refuserMatricule(
  matricule: string | null,
  mutations: Mutations,
): ProblemeCritere | null {
  if (matricule === null) return null
  const refus = (message: string): ProblemeCritere => ({ champ: 'matricule', message })
  if (formeMatricule(`${matricule}00`))
    return mutations.choisir(
      'recherche-cle-facultative',
      refus('Clé absente : tapez les quinze caractères du matricule, clé comprise.'),
      () => null,
    )
  if (!formeMatricule(matricule))
    return refus('Un matricule INS a quinze caractères, clé comprise. Complétez la saisie.')
  const justesse = cleExacte(matricule)
    ? null
    : refus('Clé fausse : elle ne correspond pas au matricule. Vérifiez la saisie.')
  return mutations.choisir('recherche-cle-non-controlee', justesse, () => null)
}
