import type { Base } from '../base/base.ts'
import type { Compte } from '../comptes/comptes.ts'
import type { Sessions } from '../comptes/sessions.ts'
import type { ServiceInsi } from '../insi/service.ts'
import type { Defaut } from './defauts.ts'

/** Ce que chaque route du logiciel a sous la main. */
export interface Cabinet {
  base: Base
  vider(): void
  sessions: Sessions
  insi: ServiceInsi
  /** L'édition qui tourne a-t-elle ce défaut ? */
  a(defaut: Defaut): boolean
  version: string
  maintenant(): Date
}

/** Ce que l'authentification laisse aux routes. */
export interface Environnement {
  Variables: { compte: Compte }
}
