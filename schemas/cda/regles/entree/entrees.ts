import type { DocumentCda } from '../../lecture/lire-document.ts'
import type { Noeud } from '../../lecture/parcourir.ts'

/** Un élément du corps, hors section, et les modèles qu'il déclare. */
export interface Entree {
  noeud: Noeud
  modeles: readonly string[]
}

/** Les entrées et les produits qui déclarent un modèle. */
export const entreesDe = ({ index }: DocumentCda): readonly Entree[] =>
  [...index.modelises].flatMap(([noeud, modeles]) =>
    noeud.nom === 'section' ? [] : [{ noeud, modeles }],
  )
