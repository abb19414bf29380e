import { opendir } from 'node:fs/promises'
import path from 'node:path'

/** Rien de cela n’est d’un dossier de preuves : cité sans être parcouru, pour que personne ne le transmette à son insu. */
const LAISSES = new Set(['.git', 'node_modules'])

/**
 * Les fichiers et les liens d’un dossier, cachés compris : chemins relatifs, triés, séparés par « / ». Un dossier
 * laissé y est par son nom.
 */
export async function lister(racine: string, sous = ''): Promise<readonly string[]> {
  const fichiers: string[] = []
  const entrees = []
  for await (const entree of await opendir(path.join(racine, sous))) entrees.push(entree)
  for (const entree of entrees.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const chemin = sous === '' ? entree.name : `${sous}/${entree.name}`
    if (!entree.isDirectory() || LAISSES.has(entree.name)) fichiers.push(chemin)
    else fichiers.push(...(await lister(racine, chemin)))
  }
  return fichiers
}
