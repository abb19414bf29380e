import { createRequire } from 'node:module'
import type Sqlite from 'better-sqlite3'
import type { Base, Valeur } from './base.ts'
import { reglerConnexion } from './regler-connexion.ts'
import { creerTransaction } from './transaction.ts'

const exiger = createRequire(import.meta.url)

/** Pilote natif ; lève une erreur quand son module ne se charge pas sur cette machine. */
export function ouvrirBetterSqlite3(fichier: string): Base {
  const Pilote = exiger('better-sqlite3') as typeof Sqlite
  const connexion = new Pilote(fichier, { timeout: 0 })
  const preparees = new Map<string, Sqlite.Statement>()
  const preparer = (sql: string) => {
    const connue = preparees.get(sql) ?? connexion.prepare(sql)
    preparees.set(sql, connue)
    return connue
  }
  const script = (sql: string) => void connexion.exec(sql)
  const base: Base = {
    pilote: 'better-sqlite3',
    script,
    executer: (sql, valeurs: readonly Valeur[] = []) =>
      Number(preparer(sql).run(...valeurs).lastInsertRowid),
    lire: <T extends object>(sql: string, valeurs: readonly Valeur[] = []) =>
      preparer(sql).all(...valeurs) as T[],
    transaction: creerTransaction(script),
    fermer: () => void connexion.close(),
  }
  reglerConnexion(base, () => connexion.close())
  return base
}
