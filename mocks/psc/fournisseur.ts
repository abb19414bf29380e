import type { Pannes } from '../pannes.ts'
import type { Personne } from '../personnes/types.ts'
import type { AdressesPsc } from './adresses.ts'
import type { Trousseau } from './cles/trousseau.ts'
import type { RegistreClients } from './clients/registre.ts'
import type { EtatPsc } from './etat/index.ts'
import type { PannePsc } from './pannes.ts'

/** Ce que chaque point d'accès a sous la main. */
export interface Fournisseur {
  /** Heure du banc, en secondes entières. */
  secondes(): number
  adresses(): AdressesPsc
  clients: RegistreClients
  trousseau: Trousseau
  etat: EtatPsc
  pannes: Pannes<PannePsc>
  personnes: readonly Personne[]
}
