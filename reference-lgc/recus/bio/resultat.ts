import type { Code } from '../cda/code.ts'

/** Une valeur telle que le laboratoire l'a envoyée ; rien n'est converti (cda.md §15). */
export interface Mesure {
  /** Nombre en toutes lettres, borne comprise (`< 0,5`), ou texte. */
  valeur: string
  /** Code UCUM, vide pour un résultat sans unité. */
  unite: string
  bas: string
  haut: string
  /** Intervalle écrit en texte par le laboratoire. */
  reference: string
}

export interface Anteriorite {
  date: string
  valeur: string
  unite: string
}

/** Un résultat d'analyse, gardé avec son document (BIO.04, BIO.05). */
export interface Resultat {
  chapitre: string
  batterie: string
  analyse: Code
  date: string
  statut: string
  /** La première est celle que le laboratoire met en tête ; une seconde quand il en donne deux. */
  mesures: readonly Mesure[]
  interpretations: readonly string[]
  commentaires: readonly string[]
  anteriorites: readonly Anteriorite[]
  sousTraitant: string
}

/** Ce qui désigne la même analyse d'une version à l'autre, et d'un compte rendu à l'autre. */
export const cleAnalyse = ({ analyse }: Pick<Resultat, 'analyse'>): string =>
  analyse.code === ''
    ? `texte:${analyse.libelle.toLowerCase()}`
    : `${analyse.systeme}|${analyse.code}`
