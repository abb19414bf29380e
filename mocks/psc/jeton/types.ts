import type { MethodeClient } from '../authentification/authentifier.ts'
import type { ClientPsc } from '../clients/types.ts'
import type { DemandePsc } from '../demande.ts'
import type { Fournisseur } from '../fournisseur.ts'
import type { Sortie } from '../sortie.ts'

/** Une demande de jeton dont le client est reconnu. */
export interface DemandeDeJeton {
  fournisseur: Fournisseur
  recue: DemandePsc
  formulaire: URLSearchParams
  client: ClientPsc
  methode: MethodeClient
}

/** Un échange du point `token`, un fichier chacun. */
export type Echange = (demande: DemandeDeJeton) => Promise<Sortie>
