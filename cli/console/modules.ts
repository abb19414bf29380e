import { moduleAccueil } from './accueil/index.ts'
import { moduleAide } from './aide/index.ts'
import { moduleAttestations } from './attestations/index.ts'
import { moduleAvancement } from './avancement/index.ts'
import { moduleCampagnes } from './campagnes/index.ts'
import { moduleComparer } from './comparer/index.ts'
import { moduleDirect } from './direct/index.ts'
import { moduleGuide } from './guide/index.ts'
import { moduleLancer } from './lancer/index.ts'
import { moduleMeteo } from './meteo/index.ts'
import type { ModuleConsole } from './module.ts'
import { modulePreuves } from './preuves/index.ts'

/** Les parties de la console, dans l'ordre du menu. */
export const MODULES: readonly ModuleConsole[] = [
  moduleAccueil,
  moduleLancer,
  moduleDirect,
  moduleGuide,
  moduleAttestations,
  moduleCampagnes,
  modulePreuves,
  moduleComparer,
  moduleAvancement,
  moduleMeteo,
  moduleAide,
]
