import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { environnementSimple } from '../demarrage/environnement.ts'

export interface Mesure {
  /** Secondes écoulées. */
  duree: number
  /** Secondes de processeur, tous processus enfants compris ; `null` hors Linux. */
  processeur: number | null
  /** Secondes jusqu'à la première ligne attendue ; `null` si elle n'est pas venue. */
  premiere: number | null
  code: number | null
}

const TICS_PAR_SECONDE = 100

/** Temps processeur des enfants déjà attendus, navigateur compris (proc(5), champs cutime et cstime). */
function processeurDesEnfants(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    const champs = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(champs[13]) + Number(champs[14])) / TICS_PAR_SECONDE
  } catch {
    return null
  }
}

/** Lance un programme Node jusqu'au bout et mesure ce qu'il a coûté. */
export function mesurer(
  argv: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; attendre?: RegExp },
): Promise<Mesure> {
  const avant = processeurDesEnfants()
  const debut = performance.now()
  const secondes = () => (performance.now() - debut) / 1000
  let premiere: number | null = null
  const enfant = spawn(process.execPath, argv, {
    cwd: options.cwd,
    env: { ...environnementSimple(), ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  enfant.stdout.on('data', (morceau: Buffer) => {
    if (options.attendre?.test(morceau.toString())) premiere ??= secondes()
  })
  return new Promise((resolve, reject) => {
    enfant.once('error', reject)
    enfant.once('close', (code) => {
      const apres = processeurDesEnfants()
      resolve({
        duree: secondes(),
        processeur: avant === null || apres === null ? null : apres - avant,
        premiere,
        code,
      })
    })
  })
}
