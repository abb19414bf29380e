import type { Drapeau } from '../../base/types.ts'

interface Faits {
  drapeaux: readonly Drapeau[]
  permis: boolean
}

/** Pourquoi INSi ne peut pas être appelé pour cette fiche, ou nul. */
export function empechementInsi(
  { drapeaux, permis }: Faits,
  bloquants: readonly Drapeau[],
): string | null {
  if (!permis) return 'Votre profil n’a pas le droit de consulter INSi.'
  const bloquant = drapeaux.find((drapeau) => bloquants.includes(drapeau))
  return bloquant ? `Consultation d’INSi impossible : identité ${bloquant}.` : null
}
