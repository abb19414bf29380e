import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { processusVivant } from './processus.ts'
import { sousVerrou } from './verrou.ts'

export interface Installation {
  /** Fichier dont la présence dit que le dossier est bien à nous. */
  marque: string
  estBon(dossier: string): Promise<boolean>
  produire(dossier: string): Promise<void>
}

async function contenu(dossier: string): Promise<readonly string[] | null> {
  try {
    return await readdir(dossier)
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw erreur
  }
}

const RESTE = /^\.(?:tmp|perime)-(\d+)-/

/** Nom voisin de la cible, au numéro de ce processus : un autre ne l'ôtera pas tant qu'il vit. */
function voisin(cible: string, sorte: 'tmp' | 'perime'): string {
  return `${cible}.${sorte}-${process.pid}-${randomUUID()}`
}

/** Ôte ce qu'un processus tué a laissé : des clés privées ne doivent pas traîner. */
async function nettoyer(cible: string): Promise<void> {
  const parent = dirname(cible)
  const base = basename(cible)
  const restes = (await readdir(parent)).filter((nom) => {
    const pid = nom.startsWith(base) ? RESTE.exec(nom.slice(base.length))?.[1] : undefined
    return pid !== undefined && !processusVivant(Number(pid))
  })
  await Promise.all(restes.map((nom) => rm(join(parent, nom), { recursive: true, force: true })))
}

/** Écarte l'ancien dossier sous le nom donné ; refuse de toucher à ce qui n'est pas à nous. */
async function ecarter(cible: string, marque: string, ancien: string): Promise<void> {
  const present = await contenu(cible)
  if (present === null) return
  if (present.length === 0) {
    await rmdir(cible)
    return
  }
  if (!present.includes(marque)) {
    throw new Error(
      `Le dossier ${cible} contient autre chose que l’IGC de test : choisissez-en un autre.`,
    )
  }
  await rename(cible, ancien)
}

async function remplacer(cible: string, installation: Installation): Promise<boolean> {
  if (await installation.estBon(cible)) return false
  await nettoyer(cible)
  const temporaire = voisin(cible, 'tmp')
  const ancien = voisin(cible, 'perime')
  try {
    await mkdir(temporaire, { mode: 0o700 })
    await installation.produire(temporaire)
    await ecarter(cible, installation.marque, ancien)
    await rename(temporaire, cible)
    return true
  } catch (erreur) {
    // Un autre processus a fini avant nous : le sien vaut le nôtre.
    if (await installation.estBon(cible)) return false
    throw erreur
  } finally {
    for (const reste of [temporaire, ancien]) await rm(reste, { recursive: true, force: true })
  }
}

/**
 * Rend le dossier `cible` bon, en le produisant à côté puis en le renommant d'un coup : deux
 * processus qui démarrent ensemble ne se gênent pas. Rend vrai quand il vient d'être produit.
 * Lève si le dossier n'est pas inscriptible ou contient autre chose que le nôtre.
 */
export async function installerDossier(
  cible: string,
  installation: Installation,
): Promise<boolean> {
  if (await installation.estBon(cible)) return false
  await mkdir(dirname(cible), { recursive: true })
  return sousVerrou(`${cible}.verrou`, () => remplacer(cible, installation))
}
