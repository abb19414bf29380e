/** Les genres de nœud du modèle XPath ; un nombre, parce qu'il est lu des millions de fois. */
export const GENRE = {
  document: 0,
  element: 1,
  attribut: 2,
  texte: 3,
  instruction: 4,
  commentaire: 5,
} as const
export type Genre = (typeof GENRE)[keyof typeof GENRE]

/** Les préfixes visibles d'un élément ; partagés tant qu'aucun `xmlns` ne les change. */
export interface Portee {
  readonly prefixes: ReadonlyMap<string, string>
  /** Noms déjà résolus dans cette portée, par nom écrit. */
  readonly noms: Map<string, NomResolu>
}

export interface NomResolu {
  readonly nom: string
  readonly prefixe: string
  readonly espace: string
  readonly cle: number
}

/** Un nœud du modèle XPath. Toutes les formes ont les mêmes champs : le moteur JS les lit plus vite. */
export interface Noeud {
  readonly genre: Genre
  /** Nom local, ou cible d'une instruction ; vide pour les autres. */
  readonly nom: string
  readonly prefixe: string
  readonly espace: string
  /** Numéro du couple espace et nom dans la table du moteur ; -1 sans nom. */
  readonly cle: number
  parent: Noeud | null
  enfants: readonly Noeud[]
  attributs: readonly Noeud[]
  /** Texte d'un attribut, d'un texte, d'un commentaire, d'une instruction. */
  readonly valeur: string
  /** Rang dans l'ordre du document, et rang du dernier nœud qu'il contient. */
  readonly ordre: number
  fin: number
  /** Où il commence dans le texte lu. */
  readonly position: number
  readonly portee: Portee | null
  /** Pour un nœud document seulement. */
  readonly arbre: Arbre | null
}

/** Un document lu. */
export interface Arbre {
  readonly texte: string
  /** Adresse d'un document de référence (jeu de valeurs) ; `null` pour le document jugé. */
  readonly adresse: string | null
  /** Éléments par `cle`, en ordre du document ; fait à la première demande. */
  parCle: Map<number, Noeud[]> | null
  /** Positions des fins de ligne ; relevées à la première demande. */
  finsDeLigne?: readonly number[]
  /** D'un document de référence : rend la mémoire de son contenu, qui sera relu au besoin. */
  readonly relacher?: () => void
}

/** Le nœud document qui contient ce nœud. */
export function racineDe(noeud: Noeud): Noeud {
  let courant = noeud
  while (courant.parent !== null) courant = courant.parent
  return courant
}
