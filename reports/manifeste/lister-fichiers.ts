import { readdirSync } from 'node:fs'
import path from 'node:path'
import { traduireErreur } from '../campagne/erreurs.ts'
import { NOM_MANIFESTE } from './types.ts'

/** Tous les fichiers d'une campagne, chemins relatifs triés, le manifeste excepté. */
export function listerFichiers(dossier: string): string[] {
  try {
    return readdirSync(dossier, { withFileTypes: true, recursive: true })
      .filter((entree) => !entree.isDirectory())
      .map((entree) => path.relative(dossier, path.join(entree.parentPath, entree.name)))
      .map((chemin) => chemin.split(path.sep).join('/'))
      .filter((chemin) => chemin !== NOM_MANIFESTE)
      .sort()
  } catch (erreur) {
    throw traduireErreur(erreur, dossier, 'lire')
  }
}
