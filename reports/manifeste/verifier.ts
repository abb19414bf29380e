import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { empreinteFichier } from '../campagne/empreinte.ts'
import { ErreurDossier, traduireErreur } from '../campagne/erreurs.ts'
import { formeManifeste } from './forme.ts'
import { listerFichiers, listerTout } from './lister-fichiers.ts'
import { type FichierManifeste, type Manifeste, NOM_MANIFESTE } from './types.ts'

export interface DifferenceManifeste {
  genre: 'modifie' | 'manquant' | 'ajoute'
  chemin: string
}

/** Le premier champ fautif, `fichiers.3.chemin`. */
function direProbleme({ issues }: z.ZodError): string {
  const [premier] = issues
  const ou = premier?.path.join('.') ?? ''
  return premier?.code === 'custom' ? `${ou} : ${premier.message}` : `champ « ${ou} »`
}

/** Le manifeste d'une campagne ou d'un paquet. Lève ErreurDossier quand il est tronqué ou retouché. */
export function lireManifeste(dossier: string): Manifeste {
  const chemin = path.join(dossier, NOM_MANIFESTE)
  try {
    const lu = JSON.parse(readFileSync(chemin, 'utf8'))
    const juge = formeManifeste.safeParse(lu)
    if (juge.success) return lu as Manifeste
    throw new ErreurDossier('illisible', chemin, {
      operation: 'lire',
      precision: direProbleme(juge.error),
    })
  } catch (erreur) {
    throw erreur instanceof SyntaxError
      ? new ErreurDossier('illisible', chemin, { operation: 'lire', cause: erreur })
      : traduireErreur(erreur, chemin, 'lire')
  }
}

function verifierFichier(dossier: string, attendu: FichierManifeste): DifferenceManifeste[] {
  const absolu = path.join(dossier, attendu.chemin)
  // Un lien ferait lire hors du dossier : il ne tient pas lieu de fichier.
  if (!lstatSync(absolu, { throwIfNoEntry: false })?.isFile()) {
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
  const manifeste = lireManifeste(dossier)
  const { fichiers, fin } = manifeste
  const differences = fichiers.flatMap((fichier) => verifierFichier(dossier, fichier))
  if (fin === null) return differences
  const connus = new Set(fichiers.map(({ chemin }) => chemin))
  // Dans un paquet, rien ne s'ajoute après coup : tout ce qui s'y trouve se dépose.
  const lister = 'genre' in manifeste ? listerTout : listerFichiers
  const ajoutes = lister(dossier)
    .filter((chemin) => !connus.has(chemin))
    .map((chemin) => ({ genre: 'ajoute' as const, chemin }))
  return [...differences, ...ajoutes]
}
