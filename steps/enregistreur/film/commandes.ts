import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Où est ce programme dans le PATH, ou `null` ; le trouver ne dit pas encore qu'il marche. */
export function trouverCommande(
  nom: string,
  { PATH = '' }: NodeJS.ProcessEnv = process.env,
  plateforme: NodeJS.Platform = process.platform,
): string | null {
  const fichier = plateforme === 'win32' ? `${nom}.exe` : nom
  for (const dossier of PATH.split(path.delimiter).filter(Boolean)) {
    const chemin = path.join(dossier, fichier)
    try {
      accessSync(chemin, constants.X_OK)
      return chemin
    } catch {
      // Pas dans ce dossier : le suivant.
    }
  }
  return null
}
