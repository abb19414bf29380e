import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Une attestation est délivrée par un tiers ou signée par l'éditeur : elle n'est pas prise par le banc. */
export function attestation({ type }: FaitsPreuve): LieuExige | null {
  if (type !== 'attestation') return null
  return {
    environnement: 'indifferent',
    motif: 'Pièce délivrée ou signée hors du banc (convergence.md §5 [V]).',
  }
}
