import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Ce qu'aucune autre règle ne retient se montre sur le logiciel seul : le lieu n'importe pas. */
export function logicielSeul(_faits: FaitsPreuve): LieuExige {
  return {
    environnement: 'indifferent',
    motif: 'Écran ou trace du logiciel seul, aucun service appelé (convergence.md §5 [déduit]).',
  }
}
