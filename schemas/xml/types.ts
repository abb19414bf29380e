import type { Anomalie } from '../anomalie.ts'

export interface AttributXml {
  nom: string
  /** Espace de noms, vide pour un attribut non qualifié. */
  espace: string
  valeur: string
}

/** Copie immuable d'un élément : elle survit à la libération du document. */
export interface ElementXml {
  nom: string
  espace: string
  prefixe: string
  attributs: readonly AttributXml[]
  enfants: readonly ElementXml[]
  /** Texte direct de l'élément, sans celui de ses enfants. */
  texte: string
  ligne: number
}

/** Un schéma compilé ; à libérer par `liberer()`. */
export interface SchemaXsd {
  readonly nom: string
}

/** Un document lu, valable le temps de l'appel qui le reçoit. */
export interface DocumentXml {
  racine: ElementXml
  /** Valide le sous-arbre d'un élément de ce document contre un schéma compilé. */
  valider(schema: SchemaXsd, element: ElementXml): readonly Anomalie[]
}

export type LectureXml<T> = { lu: true; valeur: T } | { lu: false; anomalie: Anomalie }

export interface OptionsLecture {
  /** Taille admise en octets, 10 Mio par défaut. */
  tailleMax?: number
  /** Nombre d'éléments et d'attributs admis, 200 000 par défaut. */
  noeudsMax?: number
  /**
   * `copie` (par défaut) : l'arbre survit à la lecture. `vivant` : lu à la demande, il ne vaut que
   * pendant l'appel, et coûte moins à qui ne le lit pas tout.
   */
  arbre?: 'copie' | 'vivant'
  /** Encodage annoncé par HTTP (`charset=`), s'il l'a été. */
  charset?: string | null
}
