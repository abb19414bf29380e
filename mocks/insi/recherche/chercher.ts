import type { Identite } from '../identite.ts'
import type { MessageLu } from '../lecture/faits.ts'
import { chercherParCarte } from './par-carte.ts'
import { chercherParTraits } from './par-traits.ts'

/** Les identités qui répondent à un message recevable : aucune, une ou plusieurs (ins.md §5.3). */
export function chercher(
  identites: readonly Identite[],
  { corps }: MessageLu,
): readonly Identite[] {
  if (corps.traits) return chercherParTraits(identites, corps.traits)
  return corps.carte ? chercherParCarte(identites, corps.carte) : []
}
