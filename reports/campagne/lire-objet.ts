import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Les octets d'un fichier de la campagne ; nuls quand il manque, pèse trop, ou quand un événement retouché
 * mène hors d'elle.
 */
export function lireObjet(
  dossier: string,
  chemin: string,
  tailleMax = Number.POSITIVE_INFINITY,
): Buffer | null {
  const absolu = path.resolve(dossier, chemin)
  if (!absolu.startsWith(path.resolve(dossier) + path.sep)) return null
  try {
    return statSync(absolu).size > tailleMax ? null : readFileSync(absolu)
  } catch {
    return null
  }
}
