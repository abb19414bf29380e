import type { EtatCivil } from '../../base/types.ts'
import type { Etat } from './etat.ts'

/** Les traits que seul un superviseur change une fois l'INS obtenue. */
export const TRAITS_TENUS = [
  'nom',
  'prenoms',
  'naissance',
  'sexe',
  'lieu',
] as const satisfies readonly (keyof EtatCivil)[]

/** Les traits que cet utilisateur ne peut pas changer sur une fiche dans cet état. */
export function traitsVerrouilles(
  etat: Etat,
  { superviseur }: { superviseur: boolean },
): readonly (typeof TRAITS_TENUS)[number][] {
  const tenue = etat === 'récupérée' || etat === 'qualifiée'
  return tenue && !superviseur ? TRAITS_TENUS : []
}
