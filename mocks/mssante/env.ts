import type { Horloge } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { Acces } from './acces/ouvrir-boite.ts'
import type { RegistreBoites } from './boites/registre.ts'
import type { Depot } from './magasin/depot.ts'
import type { PannesMss } from './pannes.ts'
import type { ReglagesMss } from './reglages.ts'
import type { RegistreSessions } from './sessions.ts'
import type { ContextesTls } from './tls/contextes.ts'

/** Ce que les serveurs de l'opérateur partagent. */
export interface EnvMss {
  /** Nom que les serveurs se donnent. */
  nom: string
  horloge: Horloge
  confiance: Confiance
  journal: Journal
  pannes: PannesMss
  boites: RegistreBoites
  depot: Depot
  acces: Acces
  sessions: RegistreSessions
  contextes: ContextesTls
  reglages(): ReglagesMss
}
