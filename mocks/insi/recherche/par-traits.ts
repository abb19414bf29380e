import type { TraitsDemandes } from '../../../schemas/insi/regles/types.ts'
import type { Identite } from '../identite.ts'
import { prenomCorrespond } from './prenom-correspond.ts'

/**
 * Les identités dont nom, sexe et date sont exactement ceux demandés, prénoms en début de liste, et
 * lieu égal quand il est envoyé (ins.md §5.3 [I]).
 */
export function chercherParTraits(
  identites: readonly Identite[],
  traits: TraitsDemandes,
): readonly Identite[] {
  return identites.filter(
    (i) =>
      i.nomNaissance === traits.nomNaissance &&
      i.sexe === traits.sexe &&
      i.dateNaissance === traits.dateNaissance &&
      prenomCorrespond(traits.prenoms, i.prenoms) &&
      (traits.lieuNaissance === null || i.lieuNaissance === traits.lieuNaissance),
  )
}
