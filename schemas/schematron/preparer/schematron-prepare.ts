import type { Expression } from '../xpath/expression.ts'

/** Change quand la forme préparée change : un cache d'une autre version est refait. */
export const VERSION_PREPARATION = 1

/** Le rang d'une expression dans la table du schematron : la même, écrite cent fois, n'y est qu'une fois. */
export type Rang = number

/** Un morceau de message : du texte, une valeur, ou un nom de nœud (`null` : le nœud de la règle). */
export type Morceau = string | { valeur: Rang } | { nom: Rang | null }

export interface Verification {
  g: 'verifie'
  /** `assert` : le test doit être vrai ; `report` : il doit être faux. */
  genre: 'assert' | 'report'
  /** L'identifiant écrit, ou le rang dans la règle : stable tant que le fichier ne change pas. */
  id: string
  role: string
  test: Rang
  message: readonly Morceau[]
}

export interface Soit {
  g: 'soit'
  nom: string
  valeur: Rang
}

/** La reprise d'une règle abstraite, par son identifiant. */
export interface Reprise {
  g: 'reprend'
  regle: string
}

export type Membre = Verification | Soit | Reprise

export interface Regle {
  id: string
  contexte: Rang
  membres: readonly Membre[]
}

export interface Patron {
  id: string
  regles: readonly Regle[]
}

/** `xsl:key`. */
export interface Cle {
  nom: string
  motif: Rang
  valeur: Rang
}

/** Une instruction du corps d'une `xsl:function`. */
export type Instruction =
  | { g: 'soit'; nom: string; valeur: Rang }
  | { g: 'rend'; valeur: Rang }
  | { g: 'choisit'; branches: readonly { test: Rang | null; corps: readonly Instruction[] }[] }

export interface FonctionPreparee {
  /** `{espace}nom#arité`. */
  nom: string
  parametres: readonly string[]
  corps: readonly Instruction[]
}

/** Un schematron prêt à évaluer, écrit tel quel en JSON dans le cache. */
export interface SchematronPrepare {
  version: number
  /** Chemin du schematron principal dans le jeu : les documents qu'il ouvre lui sont relatifs. */
  chemin: string
  titre: string
  phase: string
  expressions: readonly Expression[]
  variables: readonly Soit[]
  /** Noms des variables globales à valeur écrite, jamais redéclarées. */
  constantes: readonly string[]
  cles: readonly Cle[]
  fonctions: readonly FonctionPreparee[]
  patrons: readonly Patron[]
  abstraites: Readonly<Record<string, readonly Membre[]>>
  /** Ce que le banc ne saura pas évaluer, dit dès l'import. */
  reserves: readonly string[]
}
