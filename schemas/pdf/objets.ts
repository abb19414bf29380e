/** Un objet PDF (ISO 32000-1 §7.3), sans rien d'interprété. Un nombre, un booléen et `null` sont eux-mêmes. */
export type ObjetPdf =
  | null
  | boolean
  | number
  | NomPdf
  | ChainePdf
  | TableauPdf
  | Reference
  | Dictionnaire
  | FluxPdf

export interface NomPdf {
  genre: 'nom'
  valeur: string
}

export interface ChainePdf {
  genre: 'chaine'
  octets: Buffer
  /** Écrite en hexadécimal : chiffres, tous hexadécimaux et en nombre pair. */
  hexa: { paire: boolean; juste: boolean } | null
}

export interface TableauPdf {
  genre: 'tableau'
  elements: readonly ObjetPdf[]
}

export interface Reference {
  genre: 'reference'
  numero: number
  generation: number
}

export interface Dictionnaire {
  genre: 'dictionnaire'
  entrees: ReadonlyMap<string, ObjetPdf>
}

export interface FluxPdf {
  genre: 'flux'
  dictionnaire: Dictionnaire
  /** Premier octet des données, et celui qui suit le dernier. */
  debut: number
  fin: number
  /** Ce que `Length` dit ; `null` quand il n'est pas un nombre. */
  longueur: number | null
  /** Fin de ligne permise derrière `stream`, et devant `endstream`. */
  ouvert: boolean
  ferme: boolean
  /** Les données mêmes d'un flux tiré d'un autre que le fichier. */
  source: Buffer
}

export const VIDE: Dictionnaire = { genre: 'dictionnaire', entrees: new Map() }

const genreDe = (objet: ObjetPdf | undefined): string | null =>
  typeof objet === 'object' && objet !== null ? objet.genre : null

/** Vrai pour un nom, `/Type`. */
export const estNom = (objet: ObjetPdf | undefined): objet is NomPdf => genreDe(objet) === 'nom'
/** Vrai pour une chaîne, littérale ou hexadécimale. */
export const estChaine = (objet: ObjetPdf | undefined): objet is ChainePdf =>
  genreDe(objet) === 'chaine'
/** Vrai pour un tableau, quels que soient ses éléments. */
export const estTableau = (objet: ObjetPdf | undefined): objet is TableauPdf =>
  genreDe(objet) === 'tableau'
/** Vrai pour un renvoi, `12 0 R`. */
export const estReference = (objet: ObjetPdf | undefined): objet is Reference =>
  genreDe(objet) === 'reference'
/** Vrai pour un dictionnaire sans flux. */
export const estDictionnaire = (objet: ObjetPdf | undefined): objet is Dictionnaire =>
  genreDe(objet) === 'dictionnaire'
/** Vrai pour un flux : des octets et leur dictionnaire. */
export const estFlux = (objet: ObjetPdf | undefined): objet is FluxPdf => genreDe(objet) === 'flux'

/** La valeur d'un nom, ou `null`. */
export const nomDe = (objet: ObjetPdf | undefined): string | null =>
  estNom(objet) ? objet.valeur : null
