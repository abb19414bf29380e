import { existsSync } from 'node:fs'
import path from 'node:path'
import { etape } from './etape.mjs'
import { lancerNpm } from './npm.mjs'

const DELAI_MS = 180_000

/**
 * Prépare better-sqlite3 : binaire tout fait s’il se télécharge, sinon compilation. Un échec est
 * sans gravité, le pilote WebAssembly prend le relais.
 * @param {string} racine
 * @param {(ligne: string) => void} dire
 */
export async function preparerSqlite(racine, dire) {
  if (!existsSync(path.join(racine, 'node_modules', 'better-sqlite3', 'package.json'))) return
  const construire = () =>
    lancerNpm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], {
      dossier: racine,
      delaiMs: DELAI_MS,
    })
  const conclure = (fin) =>
    fin?.code === 0
      ? 'SQLite natif prêt'
      : 'SQLite natif impossible sur ce poste : sa version WebAssembly le remplace'
  await etape('Préparation de SQLite natif, facultatif', construire, conclure, dire)
}
