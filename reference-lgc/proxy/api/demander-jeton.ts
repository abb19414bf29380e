import type { Configuration, TokenEndpointResponse } from 'openid-client'
import { genericGrantRequest, ResponseBodyError, refreshTokenGrant } from 'openid-client'
import { type ErreurProxy, erreurProxy } from '../erreur.ts'
import type { ServiceProxy } from '../options.ts'
import { estMuet } from '../psc/traduire.ts'
import type { JetonApi } from '../sessions.ts'

const ECHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const TYPE_ACCES = 'urn:ietf:params:oauth:token-type:access_token'
/** Sans durée annoncée, une heure : la plus courte publiée (psc.md §5). */
const DUREE_S = 3_600
/** Le jeton de PSC ne vaut plus, sous ses deux codes (psc.md §18). */
const MORT = ['invalid_token', 'invalid_grant']

/** Un jeton, ou la raison de n'en avoir pas : celui qu'on présente ne vaut plus. */
export type Obtenu = { jeton: JetonApi } | { mort: true }

const lire = (recu: TokenEndpointResponse, maintenant: Date): JetonApi => ({
  acces: recu.access_token,
  fin: new Date(maintenant.getTime() + (recu.expires_in ?? DUREE_S) * 1000),
  rafraichissement: recu.refresh_token ?? null,
})

function refus(erreur: unknown): ErreurProxy {
  if (estMuet(erreur)) return erreurProxy(503, 'API authorization server is unavailable.', erreur)
  const code = erreur instanceof ResponseBodyError ? erreur.error : 'invalid answer'
  return erreurProxy(502, `API authorization server refused the request (${code}).`, erreur)
}

async function obtenir(
  demander: () => Promise<TokenEndpointResponse>,
  maintenant: Date,
): Promise<Obtenu> {
  try {
    return { jeton: lire(await demander(), maintenant) }
  } catch (erreur) {
    if (erreur instanceof ResponseBodyError && MORT.includes(erreur.error)) return { mort: true }
    throw refus(erreur)
  }
}

/** Échange un jeton d'accès de PSC contre un jeton de l'API (RFC 8693, psc.md §12). */
export const echanger = (
  serveur: Configuration,
  { scope }: ServiceProxy,
  { acces, maintenant }: { acces: string; maintenant: Date },
): Promise<Obtenu> =>
  obtenir(
    () =>
      genericGrantRequest(serveur, ECHANGE, {
        subject_token: acces,
        subject_token_type: TYPE_ACCES,
        subject_issuer: 'psc',
        ...(scope === undefined ? {} : { scope }),
      }),
    maintenant,
  )

/** Rafraîchit un jeton de l'API, sans passer par PSC. */
export const rafraichirApi = (
  serveur: Configuration,
  rafraichissement: string,
  maintenant: Date,
): Promise<Obtenu> => obtenir(() => refreshTokenGrant(serveur, rafraichissement), maintenant)
