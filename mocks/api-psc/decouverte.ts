import { json, type Sortie } from '../psc/sortie.ts'
import { emetteurApi, jetonApi, PROTOCOLE_API } from './adresses.ts'
import { PERIMETRE_AUTRE, PERIMETRE_ON, PERIMETRE_WHOAMI } from './clients.ts'
import { ECHANGES_API } from './jeton/repondre.ts'
import type { ServeurApi } from './serveur-api.ts'

/** La description du second royaume, réduite à ce qu'il sert (forme non officielle [C]). */
export function repondreDecouverteApi({ adresses }: ServeurApi): Sortie {
  const ou = adresses()
  return json(200, {
    issuer: emetteurApi(ou),
    token_endpoint: jetonApi(ou),
    jwks_uri: `${ou.base}${PROTOCOLE_API}/certs`,
    grant_types_supported: Object.keys(ECHANGES_API),
    scopes_supported: [PERIMETRE_WHOAMI, PERIMETRE_AUTRE, PERIMETRE_ON],
    token_endpoint_auth_methods_supported: ['tls_client_auth'],
    tls_client_certificate_bound_access_tokens: true,
  })
}

/** Les clés publiées du second royaume. */
export async function repondreClesApi({ trousseau }: ServeurApi): Promise<Sortie> {
  return json(200, { keys: (await trousseau.publiees()).map(({ jwk }) => jwk) })
}
