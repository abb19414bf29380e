import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PREFIXE_EN_COURS } from './ecrire-atomique.ts'
import { traduireErreur } from './erreurs.ts'

/** Retire les écritures interrompues d'un arrêt brutal ; à n'appeler que lorsque plus aucun poste n'écrit. */
export function nettoyerRestes(dossier: string): void {
  try {
    for (const entree of readdirSync(dossier, { withFileTypes: true, recursive: true })) {
      if (!entree.name.startsWith(PREFIXE_EN_COURS)) continue
      rmSync(path.join(entree.parentPath, entree.name), { recursive: true, force: true })
    }
  } catch (erreur) {
    throw traduireErreur(erreur, dossier)
  }
}
