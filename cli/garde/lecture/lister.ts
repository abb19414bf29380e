import { opendir, stat } from 'node:fs/promises'
import path from 'node:path'
import { ErreurSegur } from '../../erreur-segur.ts'
import { raisonDeLecture } from '../../valider/raison-de-lecture.ts'
import type { NonLu } from '../types.ts'

export interface Listage {
  fichiers: readonly string[]
  nonLus: readonly NonLu[]
}

/** Ce que git garde n’est pas transmis avec le dossier. */
const LAISSES = new Set(['.git', 'node_modules'])

async function parcourir(dossier: string): Promise<Listage> {
  const fichiers: string[] = []
  const nonLus: NonLu[] = []
  const entrees = []
  for await (const entree of await opendir(dossier)) entrees.push(entree)
  for (const entree of entrees.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const chemin = path.join(dossier, entree.name)
    // Un lien peut boucler, ou sortir de ce que l'on garde.
    if (entree.isSymbolicLink()) nonLus.push({ fichier: chemin, raison: 'lien, non suivi' })
    else if (entree.isFile()) fichiers.push(chemin)
    else if (entree.isDirectory() && !LAISSES.has(entree.name)) {
      const dedans = await parcourir(chemin)
      fichiers.push(...dedans.fichiers)
      nonLus.push(...dedans.nonLus)
    }
  }
  return { fichiers, nonLus }
}

/**
 * Les fichiers d’un dossier, cachés compris, ou le fichier lui-même. Lève SEGUR-GAR-001 quand le chemin
 * ne mène à rien de lisible.
 */
export async function lister(chemin: string): Promise<Listage> {
  try {
    const etat = await stat(chemin)
    if (etat.isFile()) return { fichiers: [chemin], nonLus: [] }
    if (etat.isDirectory()) return await parcourir(chemin)
    throw new Error('ce n’est ni un fichier ni un dossier')
  } catch (cause) {
    throw new ErreurSegur('SEGUR-GAR-001', { chemin, raison: raisonDeLecture(cause) }, { cause })
  }
}
