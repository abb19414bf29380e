import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ecrireAtomique } from '../campagne/ecrire-atomique.ts'
import { traduireErreur } from '../campagne/erreurs.ts'
import { NOM_HORODATAGE, NOM_MANIFESTE, NOM_SIGNATURE } from '../manifeste/types.ts'
import { lireManifeste, verifierManifeste } from '../manifeste/verifier.ts'
import { ErreurSignature } from './erreurs.ts'
import { demanderJeton } from './horodatage/demander-jeton.ts'
import { nommer } from './identite/chaine.ts'
import { lireIdentite } from './identite/index.ts'
import type { SourceIdentite } from './identite/types.ts'
import { signerDetache } from './jws.ts'

export interface DemandeSignature {
  /** Campagne ou paquet : un dossier et son manifeste final. */
  dossier: string
  source: SourceIdentite
  /** Adresse de l'autorité d'horodatage ; nulle, aucun réseau. */
  horodatage: string | null
  maintenant: Date
}

export interface SignatureFaite {
  signataire: string
  algorithme: string
  date: string
  fichiers: number
  horodate: boolean
}

const DETAILS_MAX = 20

/** On ne signe que ce qui est entier : un manifeste final, et le disque tel qu'il le dit. */
function exigerEntier(dossier: string): number {
  const { fin, fichiers } = lireManifeste(dossier)
  if (fin === null) {
    throw new ErreurSignature(
      'SEGUR-DOS-025',
      'la campagne a été interrompue, son manifeste est partiel',
    )
  }
  if (existsSync(path.join(dossier, NOM_SIGNATURE))) {
    throw new ErreurSignature('SEGUR-DOS-025', `il est déjà signé (${NOM_SIGNATURE})`)
  }
  const differences = verifierManifeste(dossier)
  if (differences.length > 0) {
    const details = differences.map(({ genre, chemin }) => `${chemin} : ${genre}`)
    throw new ErreurSignature(
      'SEGUR-DOS-025',
      `${differences.length} fichier(s) ne sont pas tels que son manifeste les dit`,
      { details: details.slice(0, DETAILS_MAX) },
    )
  }
  return fichiers.length
}

/**
 * Signe le manifeste d'une campagne ou d'un paquet, et le fait horodater si on le demande. Rien n'est écrit
 * tant que tout n'est pas acquis. Lève SEGUR-DOS-021 à 026.
 */
export async function signerDossier(demande: DemandeSignature): Promise<SignatureFaite> {
  const { dossier, source, horodatage, maintenant } = demande
  const fichiers = exigerEntier(dossier)
  const identite = await lireIdentite(source, maintenant)
  const manifeste = lire(path.join(dossier, NOM_MANIFESTE))
  const quand = { maintenant, horodate: horodatage !== null }
  const jws = Buffer.from(`${await signerDetache(manifeste, identite, quand)}\n`)
  const jeton = horodatage === null ? null : await demanderJeton(horodatage, jws)
  if (jeton !== null) ecrireAtomique(path.join(dossier, NOM_HORODATAGE), jeton)
  ecrireAtomique(path.join(dossier, NOM_SIGNATURE), jws)
  return {
    signataire: nommer(identite.chaine[0]),
    algorithme: identite.algorithme,
    date: maintenant.toISOString(),
    fichiers,
    horodate: jeton !== null,
  }
}

function lire(chemin: string): Buffer {
  try {
    return readFileSync(chemin)
  } catch (erreur) {
    throw traduireErreur(erreur, chemin, 'lire')
  }
}
