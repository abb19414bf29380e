import type { FaitsPreuve, LieuExige } from './regle.ts'
import { serviceEnJeu } from './service-en-jeu.ts'

/** Le bac à sable est l'environnement d'essai ouvert aux éditeurs (procédure, 3.6.2 ; convergence.md §3). */
export function proSanteConnect(faits: FaitsPreuve): LieuExige | null {
  if (serviceEnJeu(faits) !== 'PSC') return null
  return {
    environnement: 'bac-a-sable',
    motif: 'Bac à sable Pro Santé Connect demandé (convergence.md §3 [déduit]).',
  }
}
