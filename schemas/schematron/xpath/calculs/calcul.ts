import type { Noeud } from '../../arbre/noeud.ts'
import type { Noms } from '../../arbre/noms.ts'
import type { Expression } from '../expression.ts'
import { booleen, type Item, type Suite } from '../valeurs/valeur.ts'
import { valeurEffective } from '../valeurs/valeur-effective.ts'

/** Les variables visibles, la plus proche d'abord ; `lire` ne calcule qu'une fois, et seulement au besoin. */
export interface Variable {
  readonly nom: string
  lire(): Suite
  readonly suivante: Variable | null
}

/** Ce dont une expression dépend : l'item courant et sa place, les variables, l'item de la règle. */
export interface Contexte {
  item: Item | null
  position: number
  taille: number
  variables: Variable | null
  /** `current()` : le nœud de la règle. */
  courant: Item | null
}

/** Rend vrai pour arrêter la visite. */
export type Visite = (noeud: Noeud) => boolean

/** Une expression compilée. `vrai` s'arrête au premier témoin là où `suite` calculerait tout. */
export interface Calcul {
  suite(c: Contexte): Suite
  vrai(c: Contexte): boolean
  /** Présent quand l'expression ne rend que des nœuds : les visite, sans ordre garanti, doublons possibles. */
  visiter?: (c: Contexte, visite: Visite) => boolean
  /** Présent quand savoir s'il y a un nœud coûte moins que le visiter. */
  existe?: (c: Contexte) => boolean
  /** Présent quand la valeur ne dépend d'aucun document jugé : elle est calculée une fois. */
  constante?: () => Suite
}

/** Une fonction `xsl:function` d'un schematron. */
export interface FonctionDeclaree {
  readonly parametres: readonly string[]
  appeler(arguments_: readonly Suite[]): Suite
}

/** Ce que les expressions d'un schematron partagent. */
export interface Environnement {
  readonly noms: Noms
  motif(texte: string, drapeaux: string): RegExp
  /** Un document de référence, adresse relative au schematron ; `null` quand l'import ne l'a pas. */
  ouvrir(adresse: string): Noeud | null
  /** La valeur d'une variable globale fixe, jamais redéclarée plus bas ; `null` pour une autre. */
  constante(variable: string): Suite | null
  /** `{espace}nom#arité`. */
  fonction(nom: string): FonctionDeclaree | null
  /** Les nœuds d'un document qui portent cette valeur de clé (`xsl:key`) ; `null` sans cette clé. */
  cle(nom: string, valeur: string, document: Noeud): Suite | null
  readonly maintenant: Date
}

export type Compiler = (expression: Expression) => Calcul

/** Un calcul dont seul `suite` est écrit. */
export const parSuite = (suite: (c: Contexte) => Suite): Calcul => ({
  suite,
  vrai: (c) => valeurEffective(suite(c)),
})

/** Un calcul booléen, dont `suite` se déduit de `vrai`. */
export const parVrai = (vrai: (c: Contexte) => boolean): Calcul => ({
  suite: (c) => booleen(vrai(c)),
  vrai,
})

/** Le même contexte, sur un autre item seul. */
export const surItem = (c: Contexte, item: Item): Contexte => ({
  item,
  position: 1,
  taille: 1,
  variables: c.variables,
  courant: c.courant,
})
