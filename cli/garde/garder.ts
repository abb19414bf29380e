import path from 'node:path'
import type { Fictifs } from './fictifs/types.ts'
import { garderFichier } from './garder-fichier.ts'
import { ouvrirLecteurPdf } from './lecture/lire-pdf.ts'
import { lister } from './lecture/lister.ts'
import type { Bilan, NonLu, Trouvaille } from './types.ts'

/**
 * Cherche dans un dossier, ou un fichier, ce qui ne doit pas en sortir : secrets, et identifiants hors de
 * l’ensemble fictif. Lève SEGUR-GAR-001 quand le chemin ne se lit pas.
 */
export async function garder(chemin: string, fictifs: Fictifs): Promise<Bilan> {
  const { fichiers, nonLus: liens } = await lister(chemin)
  const racine = fichiers.length === 1 && fichiers[0] === chemin ? path.dirname(chemin) : chemin
  const nommer = (fichier: string) => path.relative(racine, fichier).replaceAll(path.sep, '/')
  const pdf = ouvrirLecteurPdf()
  const trouvailles: Trouvaille[] = []
  const nonLus: NonLu[] = liens.map(({ fichier, raison }) => ({ fichier: nommer(fichier), raison }))
  try {
    for (const fichier of fichiers) {
      const garde = await garderFichier(fichier, nommer(fichier), { fictifs, pdf })
      trouvailles.push(...garde.trouvailles)
      nonLus.push(...garde.nonLus)
    }
  } finally {
    pdf.fermer()
  }
  return { schema: 1, fichiers: fichiers.length, trouvailles, nonLus }
}
