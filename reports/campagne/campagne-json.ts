import { readFileSync } from 'node:fs'
import path from 'node:path'
import { enJsonMasque } from '../../schemas/secrets/masquer.ts'
import { ecrireJson } from './ecrire-atomique.ts'
import { ErreurDossier, traduireErreur } from './erreurs.ts'
import { FORME_CAMPAGNE } from './formes/campagne.ts'
import type { Campagne } from './types.ts'

const NOM = 'campagne.json'

/** Écrit ce que la campagne sait d'elle-même, avant le premier scénario. */
export function ecrireCampagne(dossier: string, campagne: Campagne): void {
  ecrireJson(path.join(dossier, NOM), JSON.parse(enJsonMasque(campagne)))
}

/** Relit `campagne.json` ; un dossier sans ce fichier n'est pas une campagne. */
export function lireCampagneJson(dossier: string): Campagne {
  const chemin = path.join(dossier, NOM)
  // Écrit par une version qui ne connaissait pas les conditions : aucune n'était déclarée.
  const lu: unknown = { conditions: [], ...analyser(lire(chemin), chemin) }
  if (!estCampagne(lu)) {
    throw new ErreurDossier('illisible', chemin, { operation: 'lire', precision: 'schéma inconnu' })
  }
  return lu
}

const estCampagne = (valeur: unknown): valeur is Campagne => FORME_CAMPAGNE(valeur)

function lire(chemin: string): string {
  try {
    return readFileSync(chemin, 'utf8')
  } catch (erreur) {
    throw traduireErreur(erreur, chemin, 'lire')
  }
}

function analyser(texte: string, chemin: string): Partial<Campagne> {
  try {
    return (JSON.parse(texte) ?? {}) as Partial<Campagne>
  } catch (cause) {
    throw new ErreurDossier('illisible', chemin, { operation: 'lire', cause })
  }
}
