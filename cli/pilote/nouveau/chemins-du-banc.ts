import path from 'node:path'
import { RACINE } from '../../chemins.ts'

/** Le chemin d'un fichier du banc vu d'un dossier, tel qu'un import l'écrit ; absolu sur un autre disque. */
export function importDepuis(dossier: string, ...fichier: readonly string[]): string {
  const relatif = path.relative(dossier, path.join(RACINE, ...fichier)).replaceAll(path.sep, '/')
  return relatif.startsWith('.') || path.isAbsolute(relatif) ? relatif : `./${relatif}`
}
