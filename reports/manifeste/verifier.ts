import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { empreinteFichier } from '../campagne/empreinte.ts'
import { ErreurDossier, traduireErreur } from '../campagne/erreurs.ts'
import { listerFichiers } from './lister-fichiers.ts'
import { type FichierManifeste, type Manifeste, NOM_MANIFESTE } from './types.ts'

export interface DifferenceManifeste {
  genre: 'modifie' | 'manquant' | 'ajoute'
  chemin: string
}

export function lireManifeste(dossier: string): Manifeste {
  const chemin = path.join(dossier, NOM_MANIFESTE)
  try {
    const lu = JSON.parse(readFileSync(chemin, 'utf8')) as Partial<Manifeste>
    if (lu.schema === 1 && Array.isArray(lu.fichiers)) return lu as Manifeste
  } catch (erreur) {
    throw erreur instanceof SyntaxError
      ? new ErreurDossier('illisible', chemin, { operation: 'lire', cause: erreur })
      : traduireErreur(erreur, chemin, 'lire')
  }
  throw new ErreurDossier('illisible', chemin, { operation: 'lire', precision: 'schéma inconnu' })
}

function verifierFichier(dossier: string, attendu: FichierManifeste): DifferenceManifeste[] {
  const absolu = path.join(dossier, attendu.chemin)
  // Un manifeste venu d'ailleurs ne fait rien lire hors de sa campagne.
  if (path.relative(dossier, absolu).startsWith('..') || !existsSync(absolu)) {
    return [{ genre: 'manquant', chemin: attendu.chemin }]
  }
  const { sha256, taille } = empreinteFichier(absolu)
  const intact = sha256 === attendu.sha256 && taille === attendu.taille
  return intact ? [] : [{ genre: 'modifie', chemin: attendu.chemin }]
}

/**
 * Relit chaque fichier du manifeste ; une liste vide veut dire que le dossier est intact. Un manifeste
 * partiel (`fin` nul) dit ce qui était acquis : ce qui s'est ajouté depuis n'est pas une différence.
 */
export function verifierManifeste(dossier: string): DifferenceManifeste[] {
  const { fichiers, fin } = lireManifeste(dossier)
  const differences = fichiers.flatMap((fichier) => verifierFichier(dossier, fichier))
  if (fin === null) return differences
  const connus = new Set(fichiers.map(({ chemin }) => chemin))
  const ajoutes = listerFichiers(dossier)
    .filter((chemin) => !connus.has(chemin))
    .map((chemin) => ({ genre: 'ajoute' as const, chemin }))
  return [...differences, ...ajoutes]
}
