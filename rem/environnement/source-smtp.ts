import type { FaitsPreuve, LieuExige } from './regle.ts'

/** La source d'un message est celle remise à l'opérateur (convergence.md §5, SQ-B) : il en faut un vrai. */
export function sourceSmtp({ format }: FaitsPreuve): LieuExige | null {
  if (format !== 'source-smtp') return null
  return {
    environnement: 'recette',
    motif:
      'Message remis à un opérateur MSSanté demandé, depuis une boîte d’essai (convergence.md §5 [déduit]).',
  }
}
