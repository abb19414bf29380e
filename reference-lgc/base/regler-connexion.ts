import type { Base } from './base.ts'

/**
 * Verrou exclusif avant WAL : sans lui le pilote WASM ne relit pas un journal laissé par un arrêt
 * brutal, et il est cent fois plus lent. `synchronous=FULL` : une écriture confirmée survit à la
 * panne.
 */
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`

/** Règle une connexion neuve et prend le verrou ; la referme si un autre programme le tient. */
export function reglerConnexion(base: Pick<Base, 'script' | 'lire'>, abandonner: () => void): void {
  try {
    base.script(PRAGMAS)
    // Une première lecture prend le verrou : un second processus est refusé ici, pas plus tard.
    base.lire('SELECT count(*) AS n FROM sqlite_master')
  } catch (cause) {
    abandonner()
    throw new Error('La base est déjà ouverte par un autre programme, ou illisible.', { cause })
  }
}
