import type { AnomalieSituee } from '../../anomalie-situee.ts'

export interface ElementGs1 {
  /** Identifiant d'application, tel qu'écrit. */
  identifiant: string
  connu: boolean
  valeur: string
  /** Nombre de séparateurs GS qui suivent. */
  separateurs: number
  dernier: boolean
}

/** Le contenu d'un GS1 DataMatrix, découpé sans être corrigé. */
export interface ContenuGs1 {
  /** Les caractères reçus, jamais modifiés. */
  brut: string
  elements: readonly ElementGs1[]
}

/** Une règle : d'un contenu découpé à ses anomalies. */
export type RegleGs1 = (lu: ContenuGs1) => readonly AnomalieSituee[]
