import type { Noeud } from '../../arbre/noeud.ts'

export interface Double {
  readonly type: 'double'
  readonly valeur: number
}

/** Ce qu'un attribut ou un élément contient : du texte dont le type se décide à l'emploi. */
export interface NonType {
  readonly type: 'non-type'
  readonly valeur: string
}

export interface NomQualifie {
  readonly type: 'qname'
  readonly espace: string
  readonly nom: string
  readonly prefixe: string
}

export const TYPES_DATE = ['dateTime', 'date', 'time'] as const
export type TypeDate = (typeof TYPES_DATE)[number]

export interface DateXPath {
  readonly type: TypeDate
  /** Millisecondes depuis 1970, décalage déduit ; sans décalage écrit, l'heure est prise pour UTC. */
  readonly instant: number
  readonly ecrit: string
}

/** Un `string` est un xs:string, un `number` un xs:integer ou un xs:decimal. */
export type Atomique = string | number | boolean | Double | NonType | NomQualifie | DateXPath

export type Item = Noeud | Atomique
export type Suite = readonly Item[]

export const VIDE: Suite = []
export const VRAI: Suite = [true]
export const FAUX: Suite = [false]

/** Une suite d'un seul booléen, toujours la même. */
export const booleen = (valeur: boolean): Suite => (valeur ? VRAI : FAUX)
/** Un nombre flottant, de type xs:double. */
export const double = (valeur: number): Double => ({ type: 'double', valeur })
/** Un texte dont le type se décidera à l'emploi. */
export const nonType = (valeur: string): NonType => ({ type: 'non-type', valeur })

/** Vrai pour un nœud, faux pour une valeur atomique. */
export const estNoeud = (item: Item): item is Noeud => typeof item === 'object' && 'genre' in item

/** Vrai pour un entier, un décimal ou un double. */
export function estNombre(item: Item): item is number | Double {
  return (
    typeof item === 'number' ||
    (typeof item === 'object' && 'type' in item && item.type === 'double')
  )
}

/** La valeur JS d'un nombre XPath. */
export const nombreDe = (item: number | Double): number =>
  typeof item === 'number' ? item : item.valeur
