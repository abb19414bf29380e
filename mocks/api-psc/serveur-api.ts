import type { AdressesPsc } from '../psc/adresses.ts'
import type { Trousseau } from '../psc/cles/trousseau.ts'
import type { Introspection } from '../psc/introspection/introspecter.ts'
import type { ClientApi } from './clients.ts'
import type { EtatApi } from './etat.ts'

/** Ce que chaque point de l'API a sous la main. */
export interface ServeurApi {
  /** Heure du banc, en secondes entières. */
  secondes(): number
  adresses(): AdressesPsc
  /** Ce que PSC dit d'un jeton : le serveur d'autorisation le lui demande à chaque échange. */
  introspecter(jeton: string): Introspection
  clients: readonly ClientApi[]
  trousseau: Trousseau
  etat: EtatApi
}
