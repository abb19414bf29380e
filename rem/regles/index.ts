import type { Composition } from '../heritage/composition.ts'
import { aliasConnus } from './alias-connus.ts'
import { lireBrouillon } from './brouillon.ts'
import { chapitreConnu } from './chapitre-connu.ts'
import { formatDuType } from './format-du-type.ts'
import { identifiantsEmboites } from './identifiants-emboites.ts'
import { identifiantsUniques } from './identifiants-uniques.ts'
import { natureEtProfils } from './nature-et-profils.ts'
import { placeDuFichier } from './place-du-fichier.ts'
import { profilConnu } from './profil-connu.ts'
import type { Faute, Regle } from './regle.ts'
import { renvoiDeScenarios } from './renvoi-de-scenarios.ts'
import { sourceConnue } from './source-connue.ts'
import { typesAcceptes } from './types-acceptes.ts'

const REGLES: readonly Regle[] = [
  placeDuFichier,
  aliasConnus,
  identifiantsUniques,
  identifiantsEmboites,
  chapitreConnu,
  profilConnu,
  natureEtProfils,
  sourceConnue,
  renvoiDeScenarios,
  formatDuType,
  typesAcceptes,
]

/** Toutes les fautes d'un référentiel déroulé, règle après règle. */
export function jugerComposition(composition: Composition): readonly Faute[] {
  const brouillon = lireBrouillon(composition)
  return REGLES.flatMap((regle) => regle(brouillon))
}
