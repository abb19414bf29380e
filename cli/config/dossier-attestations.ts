import path from 'node:path'
import type { AttestationsSaisies } from './attestations.ts'

interface Saisie {
  attestations?: AttestationsSaisies | undefined
  /** Le fichier de configuration ; nul quand il n’y en a pas. */
  fichier: string | null
}

/**
 * Le dossier des pièces et de leur index : celui que la configuration donne, sinon `attestations/` à
 * côté d’elle, où la console les range. Chemin absolu.
 */
export function dossierAttestations({ attestations, fichier }: Saisie): string {
  if (typeof attestations === 'string') return path.resolve(attestations)
  return path.join(fichier === null ? process.cwd() : path.dirname(fichier), 'attestations')
}
