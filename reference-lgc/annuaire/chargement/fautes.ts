import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Rapport } from './rapport.ts'
import { NEUVE } from './tables.ts'

type Table = 'annuaire_entree' | 'annuaire_bal'
const TABLES: readonly Table[] = ['annuaire_entree', 'annuaire_bal']

const colonnesDe = (base: Base, table: Table): string =>
  base
    .lire<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table])
    .flatMap(({ name }) => (name === 'id' ? [] : [name]))
    .join(', ')

/** Reverse dans la table neuve les anciennes lignes de ces personnes. */
function reverser(base: Base, table: Table, identifiants: string): void {
  const colonnes = colonnesDe(base, table)
  base.executer(
    `INSERT OR IGNORE INTO ${table}${NEUVE} (${colonnes})
     SELECT ${colonnes} FROM ${table} WHERE identifiant IN (SELECT value FROM json_each(?))`,
    [identifiants],
  )
}

/** Les personnes en place que l'extraction neuve garde, ou qu'elle n'a plus. */
function personnes(base: Base, operation: 'INTERSECT' | 'EXCEPT'): string {
  const lues = base.lire<{ identifiant: string }>(
    `SELECT identifiant FROM annuaire_entree WHERE identifiant <> ''
     ${operation} SELECT identifiant FROM annuaire_entree${NEUVE}`,
  )
  return JSON.stringify(lues.map(({ identifiant }) => identifiant))
}

/** Qui n'est plus dans l'extraction reste cherché. */
function garderDeparts(base: Base): void {
  const partis = personnes(base, 'EXCEPT')
  for (const table of TABLES) reverser(base, table, partis)
}

/** Qui était connu garde ses anciennes lignes et ses anciennes boîtes. */
function garderAnciennes(base: Base): void {
  const connus = personnes(base, 'INTERSECT')
  for (const table of TABLES) {
    base.executer(
      `DELETE FROM ${table}${NEUVE} WHERE identifiant IN (SELECT value FROM json_each(?))`,
      [connus],
    )
    reverser(base, table, connus)
  }
}

/** Les fautes d'un chargement réussi ; sans départ ni changement, aucune ne mordrait. */
export function fauterAvantEchange({ base, mutations }: Noyau, rapport: Rapport): void {
  const enPlace = lireUn(base, 'SELECT 1 AS n FROM annuaire_entree LIMIT 1') !== null
  const bouge = rapport.activites.retires > 0 || rapport.boites.retires > 0
  if (!enPlace || !bouge) return
  if (mutations.active('ann-departs-gardes')) garderDeparts(base)
  if (mutations.active('ann-changements-ignores')) garderAnciennes(base)
}

/** L'annuaire en place s'efface. */
export function viderTables(base: Base): void {
  for (const table of TABLES) base.executer(`DELETE FROM ${table}`)
}
