import { GENRE } from '../../arbre/noeud.ts'
import { valeurTexte } from '../../arbre/valeur-texte.ts'
import { type Atomique, estNoeud, type Item, nonType, type Suite } from './valeur.ts'

/** Le contenu d'un nœud est « non typé » : aucun schéma n'a donné de type (XPath 2 §2.4.2 [V]). */
export function atomiserItem(item: Item): Atomique {
  if (!estNoeud(item)) return item
  const texte = valeurTexte(item)
  return item.genre >= GENRE.instruction ? texte : nonType(texte)
}

/** Les valeurs atomiques d'une suite, nœuds remplacés par leur contenu. */
export const atomiser = (suite: Suite): readonly Atomique[] => suite.map(atomiserItem)
