import type { FaitsPreuve, LieuExige } from './regle.ts'
import { serviceEnJeu } from './service-en-jeu.ts'

/** Un échange entre professionnels se montre avec un opérateur de l'espace de confiance, jamais simulé. */
export function mssante(faits: FaitsPreuve): LieuExige | null {
  if (serviceEnJeu(faits) !== 'MSS') return null
  return {
    environnement: 'recette',
    motif: 'Boîte d’essai chez un opérateur MSSanté demandée (convergence.md §5 [déduit]).',
  }
}
