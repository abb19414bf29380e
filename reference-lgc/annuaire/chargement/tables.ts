import { type Base, lireUn } from '../../base/base.ts'

const TABLES = ['annuaire_entree', 'annuaire_bal'] as const
/** Le suffixe des tables en cours de remplissage. */
export const NEUVE = '_neuve'

/**
 * Les index se remplissent dans le désordre : avec les réglages ordinaires, chaque lot relirait et recopierait
 * les mêmes pages. Trente-deux mégaoctets le temps d'un chargement ; la durabilité, elle, ne change pas.
 */
const POUR_CHARGER = 'PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 16000'
/** Les valeurs de SQLite sans réglage. */
const ORDINAIRES = 'PRAGMA cache_size = -2000; PRAGMA wal_autocheckpoint = 1000'

/** À la fin d'un chargement, quelle qu'elle soit. */
export const rendreMemoire = (base: Base): void => base.script(ORDINAIRES)

/** Retire ce qu'un chargement arrêté a laissé. */
export const retirerNeuves = (base: Base): void =>
  base.transaction(() => {
    for (const table of TABLES) base.script(`DROP TABLE IF EXISTS ${table}${NEUVE}`)
    base.script(`DROP TABLE IF EXISTS annuaire_cle${NEUVE}`)
  })

/** Le suffixe d'index suivant : un nom d'index est unique dans la base. */
function rangSuivant(base: Base): number {
  const nom = lireUn<{ name: string }>(
    base,
    "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'annuaire_entree_cle__%'",
  )?.name
  return Number(nom?.split('__')[1] ?? 0) + 1
}

/** Des tables vides, aux mêmes colonnes et index que celles en place. */
export function creerNeuves(base: Base): void {
  base.script(POUR_CHARGER)
  retirerNeuves(base)
  const rang = rangSuivant(base)
  base.transaction(() => {
    for (const table of TABLES) {
      const definitions = base.lire<{ sql: string }>(
        'SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC',
        [table],
      )
      for (const { sql } of definitions)
        base.script(
          sql
            .replace(/^CREATE TABLE "?\w+"?/, `CREATE TABLE ${table}${NEUVE}`)
            .replace(/__\d+ ON "?\w+"?/, `__${rang} ON ${table}${NEUVE}`),
        )
    }
    base.script(
      `CREATE TABLE annuaire_cle${NEUVE} (cle TEXT PRIMARY KEY, structure TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    )
  })
}

/** Met les tables neuves à la place des anciennes ; à appeler dans la transaction de l'échange. */
export function echanger(base: Base): void {
  for (const table of TABLES)
    base.script(`DROP TABLE ${table}; ALTER TABLE ${table}${NEUVE} RENAME TO ${table}`)
  base.script(`DROP TABLE annuaire_cle${NEUVE}`)
}
