import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { environnementSimple } from '../../demarrage/environnement.ts'

interface Depart {
  argv: readonly string[]
  env: Readonly<Record<string, string>>
  /** Fichier qui reçoit ce que la campagne écrit : il survit à la console. */
  journal: string
}

/**
 * Démarre `segur campagne` dans un processus à lui, détaché : il survit à la console, et un Ctrl-C du
 * terminal ne l'atteint pas. Rend son pid, ou null.
 */
export function demarrerCampagne({ argv, env, journal }: Depart): number | null {
  const sortie = openSync(journal, 'a', 0o600)
  try {
    const enfant = spawn(process.execPath, [path.join(RACINE, 'cli', 'segur.mjs'), ...argv], {
      cwd: process.cwd(),
      env: { ...environnementSimple(), ...env },
      stdio: ['ignore', sortie, sortie],
      detached: true,
      windowsHide: true,
    })
    enfant.on('error', () => undefined)
    enfant.unref()
    return enfant.pid ?? null
  } finally {
    closeSync(sortie)
  }
}

/** La ligne de commande d'un processus, sous Linux ; nulle ailleurs. Celle d'un zombie est vide. */
function ligneDeCommande(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Le processus de cette campagne tourne-t-il encore ? Un pid réemployé par un autre ne trompe pas. */
export function enVie(pid: number, suivi: string): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return ligneDeCommande(pid)?.includes(suivi) ?? true
}

/** Demande l'arrêt, ou l'impose ; un processus déjà fini ne dérange pas. */
export function signaler(pid: number, signal: 'SIGINT' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Fini entre la lecture de la page et le geste.
  }
}
