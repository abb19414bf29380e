import { lireCampagneJson } from '../../reports/campagne/campagne-json.ts'
import { ErreurDossier } from '../../reports/campagne/erreurs.ts'
import { lireCampagne } from '../../reports/modele/lire-campagne.ts'
import type { CampagneLue } from '../../reports/modele/types.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { choisirReferentiel } from './choisir-referentiel.ts'

/** Relit une campagne avec son référentiel. Lève SEGUR-DOS-035 quand elle est tronquée ou retouchée. */
export function relireCampagne(dossier: string): CampagneLue {
  try {
    return lireCampagne(dossier, choisirReferentiel(lireCampagneJson(dossier).rem.code))
  } catch (cause) {
    if (!(cause instanceof ErreurDossier)) throw cause
    const valeurs = { dossier: cheminLisible(dossier), fichier: cheminLisible(cause.chemin) }
    throw new ErreurSegur('SEGUR-DOS-035', { ...valeurs, raison: cause.raison }, { cause })
  }
}
