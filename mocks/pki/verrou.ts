import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as attendre } from 'node:timers/promises'
import { processusVivant } from './processus.ts'

const PAS_MS = 40
const ABANDON_MS = 60_000

/** Vrai quand le processus qui a écrit le verrou n'existe plus sur cette machine. */
async function estMort(verrou: string): Promise<boolean> {
  const pid = Number(await readFile(verrou, 'utf8').catch(() => ''))
  return Number.isInteger(pid) && pid > 0 && !processusVivant(pid)
}

async function essayer(verrou: string): Promise<boolean> {
  try {
    await writeFile(verrou, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw erreur
  }
}

/**
 * Tient le fichier `verrou` pendant `travail`. Attend celui qui le tient déjà, une minute au plus ; un
 * verrou laissé par un processus mort est repris. Il évite un travail en double : la justesse, elle,
 * vient du renommage atomique qui suit.
 */
export async function sousVerrou<T>(verrou: string, travail: () => Promise<T>): Promise<T> {
  const echeance = Date.now() + ABANDON_MS
  while (!(await essayer(verrou))) {
    if ((await estMort(verrou)) || Date.now() > echeance) await rm(verrou, { force: true })
    else await attendre(PAS_MS)
  }
  try {
    return await travail()
  } finally {
    await rm(verrou, { force: true })
  }
}
