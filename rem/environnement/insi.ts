import type { FaitsPreuve, LieuExige } from './regle.ts'
import { serviceEnJeu } from './service-en-jeu.ts'

/** Les scénarios INS se déroulent en recette, devant l'ANS (convention, annexe 1, 4.G ; convergence.md §7). */
export function insi(faits: FaitsPreuve): LieuExige | null {
  if (serviceEnJeu(faits) !== 'INSi') return null
  return {
    environnement: 'recette',
    motif: 'INSi de qualification demandé (convergence.md §7 [déduit]).',
  }
}
