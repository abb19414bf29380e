import { createRequire } from 'node:module'
import type * as Wasm from 'node-sqlite3-wasm'
import type { Base, Valeur } from './base.ts'
import { reglerConnexion } from './regler-connexion.ts'
import { creerTransaction } from './transaction.ts'
import { prendreVerrou } from './verrou-wasm.ts'

const exiger = createRequire(import.meta.url)

/** Pilote sans module natif, pour les machines où better-sqlite3 ne se charge pas. */
export function ouvrirNodeSqlite3Wasm(fichier: string): Base {
  const { Database } = exiger('node-sqlite3-wasm') as typeof Wasm
  const rendreVerrou = prendreVerrou(fichier)
  const connexion = new Database(fichier)
  const fermer = () => {
    connexion.close()
    rendreVerrou()
  }
  const script = (sql: string) => connexion.exec(sql)
  const base: Base = {
    pilote: 'node-sqlite3-wasm',
    script,
    executer: (sql, valeurs: readonly Valeur[] = []) =>
      Number(connexion.run(sql, [...valeurs]).lastInsertRowid),
    lire: <T extends object>(sql: string, valeurs: readonly Valeur[] = []) =>
      connexion.all(sql, [...valeurs]) as T[],
    transaction: creerTransaction(script),
    fermer,
  }
  reglerConnexion(base, fermer)
  return base
}
