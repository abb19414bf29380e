import type { FaitsPreuve, LieuExige } from './regle.ts'
import { serviceEnJeu } from './service-en-jeu.ts'

/** Les captures du DMP se prennent dans l'accès web de formation, FO01 ou FO05 (convergence.md §5, SQ-B). */
export function dmp(faits: FaitsPreuve): LieuExige | null {
  if (serviceEnJeu(faits) !== 'DMP') return null
  return {
    environnement: 'formation',
    motif:
      'DMP de formation demandé, FO01 ou FO05 (convergence.md §5, SQ-B [V] pour l’accès web, [déduit] pour les autres échanges).',
  }
}
