import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { promisify } from 'node:util'

const executer = promisify(execFile)
const ECOUTE = '0A'

/** Inode de la prise qui écoute sur ce port, lu dans /proc (Linux). */
async function inodeEnEcoute(port: number): Promise<string | null> {
  const hexa = port.toString(16).toUpperCase().padStart(4, '0')
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const lignes = (await readFile(table, 'utf8').catch(() => '')).split('\n')
    for (const ligne of lignes) {
      const champs = ligne.trim().split(/\s+/)
      if (champs[1]?.endsWith(`:${hexa}`) && champs[3] === ECOUTE) return champs[9] ?? null
    }
  }
  return null
}

async function tientLaPrise(pid: string, inode: string): Promise<boolean> {
  const dossier = `/proc/${pid}/fd`
  const poignees = await readdir(dossier).catch(() => [])
  for (const poignee of poignees) {
    const cible = await readlink(`${dossier}/${poignee}`).catch(() => '')
    if (cible === `socket:[${inode}]`) return true
  }
  return false
}

async function parProc(port: number): Promise<string | null> {
  const inode = await inodeEnEcoute(port)
  if (inode === null) return null
  const pids = (await readdir('/proc')).filter((nom) => /^\d+$/.test(nom))
  for (const pid of pids) {
    if (!(await tientLaPrise(pid, inode))) continue
    const nom = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
    return `${nom.trim() || 'un programme'} (processus ${pid})`
  }
  return null
}

async function parLsof(port: number): Promise<string | null> {
  const { stdout } = await executer('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'])
  const pid = /^p(\d+)$/m.exec(stdout)?.[1]
  const nom = /^c(.+)$/m.exec(stdout)?.[1]
  return pid === undefined ? null : `${nom ?? 'un programme'} (processus ${pid})`
}

/** Quel programme écoute sur un port de cette machine. Le système peut refuser de le dire. */
export async function occupantDuPort(port: number): Promise<string> {
  const trouve =
    process.platform === 'linux'
      ? await parProc(port).catch(() => null)
      : await parLsof(port).catch(() => null)
  return trouve ?? 'un programme que le système ne nomme pas'
}
