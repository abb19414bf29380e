import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const RACINE = path.join(import.meta.dirname, '..', '..', '..')

/** Lance la commande du banc dans un processus à elle, sans terminal : personne n'y répond. */
export function lancer(
  argv: readonly string[],
  env: Record<string, string> = {},
): { enfant: ChildProcess; fin: Promise<{ code: number | null; sortie: string }> } {
  // Les réglages d'un lanceur de tests ne sont pas ceux d'un terminal.
  const { NODE_OPTIONS: _, ...herite } = process.env
  const enfant = spawn(process.execPath, [path.join(RACINE, 'cli', 'segur.mjs'), ...argv], {
    cwd: RACINE,
    env: { ...herite, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let sortie = ''
  const noter = (morceau: Buffer) => {
    sortie += String(morceau)
  }
  enfant.stdout.on('data', noter)
  enfant.stderr.on('data', noter)
  const fin = new Promise<{ code: number | null; sortie: string }>((resoudre, rejeter) => {
    enfant.once('error', rejeter)
    enfant.once('close', (code) => resoudre({ code, sortie }))
  })
  return { enfant, fin }
}
