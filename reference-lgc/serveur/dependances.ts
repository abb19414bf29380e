import type { Base } from '../base/base.ts'
import type { Cog } from '../cog/cog.ts'
import type { AppelsInsi } from '../insi/appels.ts'
import type { Mutations } from '../mutations/interrupteur.ts'
import type { Horloge } from '../options.ts'
import type { LecteurVitale } from '../vitale/lecteur.ts'

/** Ce dont les règles et les dépôts ont besoin. */
export interface Noyau {
  base: Base
  horloge: Horloge
  mutations: Mutations
}

/** Ce que les pages ont en plus : le monde extérieur. */
export interface Dependances extends Noyau {
  cog: Cog
  appels: AppelsInsi
  /** `null` quand le poste n'a pas de lecteur. */
  lecteur: LecteurVitale | null
}
