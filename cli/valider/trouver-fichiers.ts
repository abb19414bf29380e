import { opendir, stat } from 'node:fs/promises'
import path from 'node:path'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDeLecture } from './raison-de-lecture.ts'

export interface FichierTrouve {
  chemin: string
  /** Nommé sur la ligne de commande, et non trouvé dans un dossier. */
  nomme: boolean
}

async function parcourir(dossier: string): Promise<readonly string[]> {
  const trouves: string[] = []
  for await (const entree of await opendir(dossier)) {
    const chemin = path.join(dossier, entree.name)
    if (entree.name.startsWith('.')) continue
    // Un lien symbolique n'est pas suivi : il peut boucler ou sortir du dossier.
    if (entree.isDirectory()) trouves.push(...(await parcourir(chemin)))
    if (entree.isFile()) trouves.push(chemin)
  }
  return trouves
}

/**
 * Les fichiers désignés, dossiers parcourus en entier et rangés par nom. Fichiers cachés, liens et fichiers
 * spéciaux d'un dossier sont passés. Lève SEGUR-VAL-001 quand un chemin ne mène à rien de lisible.
 */
export async function trouverFichiers(
  chemins: readonly string[],
): Promise<readonly FichierTrouve[]> {
  const listes = await Promise.all(
    chemins.map(async (chemin): Promise<readonly FichierTrouve[]> => {
      try {
        const etat = await stat(chemin)
        if (etat.isFile()) return [{ chemin, nomme: true }]
        if (!etat.isDirectory()) throw new Error('ce n’est ni un fichier ni un dossier')
        const trouves = [...(await parcourir(chemin))].sort()
        return trouves.map((trouve) => ({ chemin: trouve, nomme: false }))
      } catch (erreur) {
        const raison = raisonDeLecture(erreur)
        throw new ErreurSegur('SEGUR-VAL-001', { chemin, raison }, { cause: erreur })
      }
    }),
  )
  return listes.flat()
}
