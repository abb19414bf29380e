import type { RegleCampagne } from '../types.ts'
import { campagneEntiere } from './campagne-entiere.ts'
import { dossierIntact } from './dossier-intact.ts'
import { exigencesMuettes } from './exigences-muettes.ts'
import { logicielCandidat } from './logiciel-candidat.ts'
import { revision } from './revision.ts'
import { versionCnda } from './version-cnda.ts'
import { versionConfiguration } from './version-configuration.ts'
import { versionDejaVue } from './version-deja-vue.ts'
import { versionEcran } from './version-ecran.ts'

/** Ce qui vaut pour la campagne entière, du plus grave au plus léger. */
export const REGLES_CAMPAGNE: readonly RegleCampagne[] = [
  logicielCandidat,
  dossierIntact,
  campagneEntiere,
  versionConfiguration,
  versionEcran,
  versionCnda,
  versionDejaVue,
  revision,
  exigencesMuettes,
]
