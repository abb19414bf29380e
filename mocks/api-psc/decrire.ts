import type { AdressesPsc } from '../psc/adresses.ts'
import { CHEMIN_WHOAMI, emetteurApi, jetonApi } from './adresses.ts'
import type { ClientApi } from './clients.ts'

/** Ce que la description dit de l'API Pro Santé Connectée d'essai (forme non officielle [C]). */
export interface ApiPscDecrite {
  /** Serveur d'autorisation de l'API. */
  issuer: string
  /** Là où le jeton d'accès de PSC s'échange. */
  jeton: string
  /** La ressource d'essai, qui répond l'identifiant du professionnel. */
  whoami: string
  /** Logiciels habilités : leur certificat, entrée de `pki.clients`, les fait reconnaître. */
  clients: readonly Pick<ClientApi, 'id' | 'certificat' | 'perimetres'>[]
}

/** Décrit l'API et son serveur d'autorisation ; aucun secret n'y est. */
export const decrireApiPsc = (
  adresses: AdressesPsc,
  clients: readonly ClientApi[],
): ApiPscDecrite => ({
  issuer: emetteurApi(adresses),
  jeton: jetonApi(adresses),
  whoami: `${adresses.base}${CHEMIN_WHOAMI}`,
  clients: clients.map(({ id, certificat, perimetres }) => ({ id, certificat, perimetres })),
})
