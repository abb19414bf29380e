import type { TraitsDemandes } from '../../../schemas/insi/regles/types.ts'
import type { DemandeLue, DemandeVerification } from './faits.ts'

/** Les traits d'une vérification, la liste des prénoms jugée comme un prénom de plus. */
export function traitsVerifies({ traits, listePrenom }: DemandeVerification): TraitsDemandes {
  return {
    ...traits,
    prenoms: listePrenom === null ? traits.prenoms : [...traits.prenoms, listePrenom],
  }
}

/** Les traits qu'une demande envoie, pour une recherche comme pour une vérification. */
export function traitsEcrits({ traits, verification }: DemandeLue): TraitsDemandes | null {
  return traits ?? (verification && traitsVerifies(verification))
}
