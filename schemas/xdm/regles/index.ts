import { accompagnement } from './accompagnement.ts'
import { accordAuteur } from './accord-auteur.ts'
import { accordEntete } from './accord-entete.ts'
import { accordTraits } from './accord-traits.ts'
import { associations } from './associations.ts'
import { auteurs } from './auteurs.ts'
import { classe } from './classe.ts'
import { codeComplet } from './code-complet.ts'
import { confidentialite } from './confidentialite.ts'
import { dates } from './dates.ts'
import { empreinte } from './empreinte.ts'
import { ficheComplete } from './fiche-complete.ts'
import { fichierDecrit } from './fichier-decrit.ts'
import { fichierPresent } from './fichier-present.ts'
import { format } from './format.ts'
import { identifiant } from './identifiant.ts'
import { identifiantsUniques } from './identifiants-uniques.ts'
import { ins } from './ins.ts'
import { langue } from './langue.ts'
import { lot } from './lot.ts'
import { noms } from './noms.ts'
import { patient } from './patient.ts'
import { remplacement } from './remplacement.ts'
import { structures } from './structures.ts'
import { traitsForme } from './traits-forme.ts'
import { typeTriplet } from './type-triplet.ts'
import type { RegleMetadonnees, RegleXdm } from './types.ts'

/** Les règles des métadonnées, dans l'ordre de lecture ; elles s'appliquent aussi à METADATA.XML seul. */
export const REGLES_METADONNEES: readonly RegleMetadonnees[] = [
  lot,
  ficheComplete,
  codeComplet,
  typeTriplet,
  classe,
  confidentialite,
  dates,
  ins,
  traitsForme,
  auteurs,
  structures,
  langue,
  identifiantsUniques,
  associations,
]

/** Les règles d'une archive, dans l'ordre de lecture. */
export const REGLES_XDM: readonly RegleXdm[] = [
  accompagnement,
  noms,
  fichierPresent,
  empreinte,
  identifiant,
  patient,
  accordEntete,
  accordAuteur,
  accordTraits,
  format,
  remplacement,
  fichierDecrit,
]
