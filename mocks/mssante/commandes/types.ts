import type { EnvMss } from '../env.ts'
import type { ReglagesMss } from '../reglages.ts'
import type { Archives } from '../remise/archives.ts'
import type { EtatRobots } from '../remise/robots.ts'

/** Ce que l'API de contrôle manie de l'opérateur. */
export interface ServiceInterne {
  env: EnvMss
  archives: Archives
  robots: EtatRobots
  changerReglages(nouveaux: ReglagesMss): void
}
