import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { ecrireAtomique, ecrireParRenommage } from './ecrire-atomique.ts'
import { empreinteFichier, empreinteOctets } from './empreinte.ts'
import { ErreurDossier, traduireErreur } from './erreurs.ts'
import type { FichierPris } from './types.ts'
import { extensionDe, typeNu } from './types-mime.ts'

export interface Depot {
  /** Range des octets sous leur empreinte ; rendu seulement quand le fichier porte son nom définitif. */
  deposer(octets: Uint8Array, type: string): FichierPris
  /** Même chose pour un fichier du disque (vidéo remise), lu par morceaux. */
  deposerFichier(source: string, type: string): FichierPris
}

/**
 * Dépôt `objets/<2 signes>/<sha256>.<ext>` d'une campagne. Des mêmes octets ne sont écrits qu'une fois,
 * même par plusieurs postes à la fois : le dernier renommage pose un contenu identique.
 */
export function ouvrirDepot(dossier: string): Depot {
  function situer(sha256: string, type: string): { chemin: string; absolu: string } {
    const chemin = `objets/${sha256.slice(0, 2)}/${sha256}.${extensionDe(type)}`
    const absolu = path.join(dossier, chemin)
    try {
      mkdirSync(path.dirname(absolu), { recursive: true })
    } catch (erreur) {
      throw traduireErreur(erreur, absolu)
    }
    return { chemin, absolu }
  }

  return {
    deposer(octets, type) {
      const sha256 = empreinteOctets(octets)
      const { chemin, absolu } = situer(sha256, type)
      if (!existsSync(absolu)) ecrireAtomique(absolu, octets)
      return { chemin, sha256, taille: octets.byteLength, type: typeNu(type) }
    },
    deposerFichier(source, type) {
      const { sha256, taille } = lireEmpreinte(source)
      const { chemin, absolu } = situer(sha256, type)
      if (!existsSync(absolu)) {
        ecrireParRenommage(absolu, (temporaire) => {
          copyFileSync(source, temporaire)
          // La personne peut encore écrire son fichier : une copie d'un autre contenu serait mal nommée.
          if (empreinteFichier(temporaire).sha256 !== sha256) {
            throw new ErreurDossier('illisible', source, {
              operation: 'lire',
              precision: 'il change pendant la copie',
            })
          }
        })
      }
      return { chemin, sha256, taille, type: typeNu(type) }
    },
  }
}

function lireEmpreinte(source: string): { sha256: string; taille: number } {
  try {
    return empreinteFichier(source)
  } catch (erreur) {
    throw traduireErreur(erreur, source, 'lire')
  }
}
