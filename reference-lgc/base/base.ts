/** La base du cabinet, vue par le reste du logiciel : un seul port pour les deux pilotes SQLite. */

export const PILOTES_SQLITE = ['better-sqlite3', 'node-sqlite3-wasm'] as const
export type PiloteSqlite = (typeof PILOTES_SQLITE)[number]

/** Ce qu'une requête accepte et rend : les dates voyagent en texte ISO, les booléens en 0 et 1. */
export type Valeur = string | number | null

/**
 * Tout est synchrone : une page lit et écrit en quelques millisecondes, sans état intermédiaire.
 */
export interface Base {
  readonly pilote: PiloteSqlite
  /** Une ou plusieurs instructions sans valeur liée (migrations, pragmas). */
  script(sql: string): void
  /** Une instruction ; rend l'identifiant de la dernière ligne ajoutée. */
  executer(sql: string, valeurs?: readonly Valeur[]): number
  /** Le type `T` est garanti par les tables STRICT : il ne décrit que des colonnes. */
  lire<T extends object>(sql: string, valeurs?: readonly Valeur[]): T[]
  /** Tout ou rien : une exception annule ce que `travail` a écrit. */
  transaction<T>(travail: () => T): T
  fermer(): void
}

/** La première ligne, ou `null`. */
export function lireUn<T extends object>(
  base: Base,
  sql: string,
  valeurs: readonly Valeur[] = [],
): T | null {
  return base.lire<T>(sql, valeurs)[0] ?? null
}
