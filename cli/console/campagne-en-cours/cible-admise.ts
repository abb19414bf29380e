import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

interface Contraintes {
  /** Cible de la configuration : seule admise hors du dossier de travail. */
  cibleConfig: string
  dossierTravail: string
}

/**
 * Un pilote est du code que le banc exécute : une page, ou une campagne venue d'ailleurs, ne désigne
 * que celui de la configuration ou un fichier du dossier de travail. Rend la cible, ou pourquoi non.
 */
export function cibleAdmise(
  cible: string,
  { cibleConfig, dossierTravail }: Contraintes,
): { cible: string } | { erreur: string } {
  if (cible === 'reference' || cible === 'guide' || cible === cibleConfig) return { cible }
  const absolu = path.resolve(dossierTravail, cible)
  if (!existsSync(absolu)) return { erreur: `Aucun fichier à « ${cible} ».` }
  const relatif = path.relative(realpathSync(dossierTravail), realpathSync(absolu))
  return relatif.startsWith('..') || path.isAbsolute(relatif)
    ? { erreur: 'Le pilote doit être dans le dossier où la console a été lancée.' }
    : { cible: absolu }
}
