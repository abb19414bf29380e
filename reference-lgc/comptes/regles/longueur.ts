import { POLITIQUE } from '../politique.ts'
import type { RegleMotDePasse } from './regle.ts'

export const longueur: RegleMotDePasse = {
  id: 'longueur',
  demande: `au moins ${POLITIQUE.longueur} caractères`,
  observee: (motDePasse) => [...motDePasse].length >= POLITIQUE.longueur,
}
