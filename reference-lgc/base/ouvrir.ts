import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Base, PiloteSqlite } from './base.ts'
import { ouvrirBetterSqlite3 } from './better-sqlite3.ts'
import { migrer } from './migrer.ts'
import { ouvrirNodeSqlite3Wasm } from './node-sqlite3-wasm.ts'

const OUVRIR: Record<PiloteSqlite, (fichier: string) => Base> = {
  'better-sqlite3': ouvrirBetterSqlite3,
  'node-sqlite3-wasm': ouvrirNodeSqlite3Wasm,
}

/** Ouvre la base et la met à niveau ; `null` donne un fichier temporaire, effacé à la fermeture. */
export function ouvrirBase(fichier: string | null, pilote?: PiloteSqlite): Base {
  if (fichier === null) return ouvrirTemporaire(pilote)
  // Des données de santé : le fichier n'est lisible que de celui qui lance le logiciel.
  closeSync(openSync(fichier, 'a', 0o600))
  const base = pilote ? OUVRIR[pilote](fichier) : ouvrirAuMieux(fichier)
  try {
    migrer(base)
    return base
  } catch (erreur) {
    base.fermer()
    throw erreur
  }
}

function ouvrirTemporaire(pilote?: PiloteSqlite): Base {
  const dossier = mkdtempSync(path.join(tmpdir(), 'cabinet-'))
  const base = ouvrirBase(path.join(dossier, 'cabinet.sqlite'), pilote)
  // Une base jetable n'a pas à attendre le disque.
  base.script('PRAGMA synchronous = OFF')
  return {
    ...base,
    fermer: () => {
      base.fermer()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}

/** Le pilote natif d'abord ; l'autre seulement si son module ne se charge pas. */
function ouvrirAuMieux(fichier: string): Base {
  try {
    return ouvrirBetterSqlite3(fichier)
  } catch (erreur) {
    if (!moduleInutilisable(erreur)) throw erreur
    return ouvrirNodeSqlite3Wasm(fichier)
  }
}

/**
 * Module absent, ou construit pour une autre version de Node : ce n'est pas une faute de la base.
 */
function moduleInutilisable(erreur: unknown): boolean {
  const { code, message } = erreur as NodeJS.ErrnoException
  return (
    code === 'MODULE_NOT_FOUND' ||
    code === 'ERR_DLOPEN_FAILED' ||
    /bindings file|NODE_MODULE_VERSION/.test(message ?? '')
  )
}
