import type { Jeu } from '../jeu/index.ts'

/** Un fichier texte d'une extraction : son en-tête et ses lignes, lues une à une. */
export interface FichierExtrait {
  /** Radical du nom, sans la date. */
  radical: string
  colonnes: readonly string[]
  /** Ce qui suit le dernier champ : les fichiers PS_LibreAcces ferment chaque ligne (annuaire.md §2.1 [V]). */
  fin: '|' | ''
  lignes(jeu: Jeu): Generator<readonly string[]>
}
