import { setImmediate as ceder } from 'node:timers/promises'
import { type Base, lireUn } from '../../base/base.ts'
import type { Mouvement } from './rapport.ts'
import { NEUVE } from './tables.ts'

const TRANCHE = 20_000

/** Ce qui arrive, change et part entre la table en place et la neuve, par tranches. */
export async function comparer(
  base: Base,
  table: 'annuaire_entree' | 'annuaire_bal',
  signal: AbortSignal,
): Promise<Mouvement> {
  const neuve = `${table}${NEUVE}`
  const crees = await compter(
    base,
    signal,
    neuve,
    (a) => `LEFT JOIN ${table} b USING (cle)
    WHERE b.cle IS NULL AND ${a}`,
  )
  const changes = await compter(
    base,
    signal,
    neuve,
    (a) => `JOIN ${table} b USING (cle)
    WHERE b.empreinte <> a.empreinte AND ${a}`,
  )
  const retires = await compter(
    base,
    signal,
    table,
    (a) => `LEFT JOIN ${neuve} b USING (cle)
    WHERE b.cle IS NULL AND ${a}`,
  )
  return { crees, changes, retires }
}

async function compter(
  base: Base,
  signal: AbortSignal,
  table: string,
  suite: (tranche: string) => string,
): Promise<number> {
  const { dernier } = lireUn<{ dernier: number | null }>(
    base,
    `SELECT max(id) AS dernier FROM ${table}`,
  ) ?? { dernier: 0 }
  const requete = `SELECT count(*) AS n FROM ${table} a ${suite('a.id > ? AND a.id <= ?')}`
  let total = 0
  for (let depuis = 0; depuis < (dernier ?? 0); depuis += TRANCHE) {
    signal.throwIfAborted()
    total += lireUn<{ n: number }>(base, requete, [depuis, depuis + TRANCHE])?.n ?? 0
    await ceder()
  }
  return total
}
