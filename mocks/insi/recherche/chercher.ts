import type { Identite } from '../identite.ts'
import type { CorpsLu } from '../lecture/faits.ts'
import { chercherParCarte } from './par-carte.ts'
import { chercherParTraits } from './par-traits.ts'

/** Les identités qui répondent à un message recevable : aucune, une ou plusieurs (ins.md §5.3). */
export function chercher(
  identites: readonly Identite[],
  { traits, carte }: CorpsLu,
): readonly Identite[] {
  if (traits) return chercherParTraits(identites, traits)
  return carte ? chercherParCarte(identites, carte) : []
}
