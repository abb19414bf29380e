import type { Referentiel } from '../../rem/index.ts'
import { lireCampagneJson } from '../../reports/campagne/campagne-json.ts'
import { ErreurDossier } from '../../reports/campagne/erreurs.ts'
import { lireCampagne } from '../../reports/modele/lire-campagne.ts'
import type { CampagneLue } from '../../reports/modele/types.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { choisirReferentiel } from './choisir-referentiel.ts'

interface OptionsRelecture {
  /** Celui de la campagne, à défaut. */
  referentiel?: Referentiel
  /** `referentiel` : toutes ses exigences, même celles que la campagne n'a pas choisies. */
  perimetre?: 'selection' | 'referentiel'
}

/** Fait lire un dossier. Lève SEGUR-DOS-035 quand un de ses fichiers est tronqué ou retouché. */
export function lireDans<T>(dossier: string, lire: () => T): T {
  try {
    return lire()
  } catch (cause) {
    if (!(cause instanceof ErreurDossier)) throw cause
    const valeurs = { dossier: cheminLisible(dossier), fichier: cheminLisible(cause.chemin) }
    throw new ErreurSegur('SEGUR-DOS-035', { ...valeurs, raison: cause.raison }, { cause })
  }
}

/** Relit une campagne avec son référentiel. Lève SEGUR-DOS-035 quand elle est tronquée ou retouchée. */
export function relireCampagne(
  dossier: string,
  { referentiel, perimetre = 'selection' }: OptionsRelecture = {},
): CampagneLue {
  return lireDans(dossier, () => {
    const sous = referentiel ?? choisirReferentiel(lireCampagneJson(dossier).rem.code)
    return lireCampagne(dossier, sous, { perimetre })
  })
}
