import type { Campagne } from '../../campagne/types.ts'
import type { Echeance } from '../../delais/echeance.ts'
import type { Comparaison } from '../types.ts'

/** Ce que l'article 9 demande de documenter, et d'où le banc le tient. */
export interface Modification {
  comparaison: Comparaison
  editeur: Campagne['editeur']
  /** Titre de chaque exigence du référentiel. */
  intitules: ReadonlyMap<string, string>
  /** Jour de la modification, `AAAA-MM-JJ`. */
  jour: string
  /** Vrai quand l'éditeur l'a donné ; sinon c'est celui de la seconde campagne. */
  jourDonne: boolean
  /** Quinze jours à compter de ce jour (article 9.3). */
  echeance: Echeance
}
