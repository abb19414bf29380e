import { type Arbre, GENRE, type Noeud } from './noeud.ts'

/**
 * Fait de cet élément la racine d'un document à lui : un CDA enveloppé dans une feuille de style se juge
 * comme s'il était seul (cda.md §2 [V]). L'élément quitte son ancien parent.
 */
export function isoler(element: Noeud, arbre: Arbre): Noeud {
  if (element.parent?.genre === GENRE.document) return element.parent
  const document: Noeud = {
    genre: GENRE.document,
    nom: '',
    prefixe: '',
    espace: '',
    cle: -1,
    parent: null,
    enfants: [element],
    attributs: [],
    valeur: '',
    ordre: element.ordre - 1,
    fin: element.fin,
    position: element.position,
    portee: null,
    arbre: { texte: arbre.texte, adresse: null, parCle: null },
  }
  element.parent = document
  return document
}
