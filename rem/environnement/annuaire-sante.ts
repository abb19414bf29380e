import type { FaitsPreuve, LieuExige } from './regle.ts'
import { serviceEnJeu } from './service-en-jeu.ts'

/** L'Annuaire Santé n'a pas de plateforme d'essai : son extraction publique est la même pour tous (annuaire.md §3 [V]). */
export function annuaireSante(faits: FaitsPreuve): LieuExige | null {
  if (serviceEnJeu(faits) !== 'ANN') return null
  return {
    environnement: 'production',
    motif:
      'Annuaire Santé public demandé : il n’a pas de plateforme d’essai (annuaire.md §3 [déduit]).',
  }
}
