import { readdirSync } from 'node:fs'
import path from 'node:path'
import { traduireErreur } from '../campagne/erreurs.ts'
import { NOM_REPONSES } from '../completude/declare.ts'
import { NOM_HORODATAGE, NOM_MANIFESTE, NOM_SIGNATURE } from './types.ts'

/** Ce qui parle du manifeste ne peut pas y être. */
const HORS_MANIFESTE = new Set([NOM_MANIFESTE, NOM_SIGNATURE, NOM_HORODATAGE])

/** Écrit par une personne après la campagne, sans rien changer à ce qu'elle a pris. */
const APRES_COUP = new Set([NOM_REPONSES])

/** Un paquet assemblé dans la campagne a son propre manifeste, et se refait sans elle. */
const PAQUET = /^convergence(?:-[^/]*)?(?:\/|\.zip$)/

const vientApres = (chemin: string): boolean => APRES_COUP.has(chemin) || PAQUET.test(chemin)

/** Tout ce qu'un dossier contient, chemins relatifs triés, hors le manifeste et sa signature. */
export function listerTout(dossier: string): string[] {
  try {
    return readdirSync(dossier, { withFileTypes: true, recursive: true })
      .filter((entree) => !entree.isDirectory())
      .map((entree) => path.relative(dossier, path.join(entree.parentPath, entree.name)))
      .map((chemin) => chemin.split(path.sep).join('/'))
      .filter((chemin) => !HORS_MANIFESTE.has(chemin))
      .sort()
  } catch (erreur) {
    throw traduireErreur(erreur, dossier, 'lire')
  }
}

/** Les fichiers d'une campagne : tout, sauf ce qu'une personne ou un assemblage y a mis après elle. */
export const listerFichiers = (dossier: string): string[] =>
  listerTout(dossier).filter((chemin) => !vientApres(chemin))

/** Ce qu'une personne ou un assemblage a mis dans une campagne après elle : son manifeste n'en dit rien. */
export const listerApresCoup = (dossier: string): string[] => listerTout(dossier).filter(vientApres)
