import path from 'node:path'
import type { AnomalieSituee } from '../../schemas/anomalie-situee.ts'
import { comparerFichiers } from '../../schemas/croises/comparer-fichiers.ts'
import type { FaitsFichier } from '../../schemas/croises/types.ts'
import type { FichierJuge } from './valider-fichier.ts'

/** Deux fichiers ne se comparent que s'ils sont donnés côte à côte : un envoi, un dossier. */
export function comparerParDossier(juges: readonly FichierJuge[]): readonly AnomalieSituee[] {
  const dossiers = new Map<string, FaitsFichier[]>()
  for (const { valide, faits } of juges) {
    const dossier = path.dirname(path.resolve(valide.chemin))
    dossiers.set(dossier, [...(dossiers.get(dossier) ?? []), ...faits])
  }
  return [...dossiers.values()].flatMap(comparerFichiers)
}
