import { readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Ce pilote verrouille par un dossier `<base>.lock` qui survit à un arrêt brutal. Un fichier
 * `<base>.pid` dit à qui il est : si ce processus n'existe plus, le dossier est levé.
 */
export function prendreVerrou(fichier: string): () => void {
  const temoin = `${fichier}.pid`
  const proprietaire = lirePid(temoin)
  if (proprietaire !== null && proprietaire !== process.pid && enVie(proprietaire))
    throw new Error(`La base est déjà ouverte par le processus ${proprietaire}.`)
  if (proprietaire !== process.pid) leverDossier(`${fichier}.lock`)
  writeFileSync(temoin, String(process.pid))
  return () => rmSync(temoin, { force: true })
}

function lirePid(temoin: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(temoin, 'utf8'), 10)
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function enVie(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (erreur) {
    // EPERM : il existe, mais il n'est pas à nous.
    return (erreur as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function leverDossier(dossier: string): void {
  try {
    rmdirSync(dossier)
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'ENOENT') throw erreur
  }
}
