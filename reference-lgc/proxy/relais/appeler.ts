import type { CustomFetch } from 'openid-client'
import { erreurProxy } from '../erreur.ts'

/** Une requête à relayer, sans rien de ce qui est propre au lien avec le logiciel. */
export interface Relayee {
  methode: string
  entetes: Readonly<Record<string, string>>
  corps: Uint8Array | null
}

/** Ce qui décrit le message ; témoins, jetons et en-têtes de connexion restent ici. */
const PASSENT = ['accept', 'accept-language', 'content-type', 'soapaction']
/** Ce qui décrit la réponse ; un témoin de l'API ne va pas au logiciel. */
const REVIENNENT = ['content-type', 'content-language', 'etag', 'last-modified', 'retry-after']

/** Les en-têtes du logiciel qui partent vers l'API. */
export const entetesRelayes = (entetes: Headers): Record<string, string> =>
  Object.fromEntries([...entetes].filter(([nom]) => PASSENT.includes(nom)))

/** Les en-têtes de l'API qui reviennent au logiciel, jamais mis en cache. */
export const entetesRendus = (entetes: Headers): Record<string, string> => ({
  ...Object.fromEntries([...entetes].filter(([nom]) => REVIENNENT.includes(nom))),
  'cache-control': 'no-store',
})

/** Appelle l'API avec le jeton et le certificat ; rejette 502 injoignable, 504 muette. */
export async function appeler(
  transport: CustomFetch,
  cible: URL,
  { methode, entetes, corps }: Relayee,
  { jeton, delaiMs }: { jeton: string; delaiMs: number },
): Promise<Response> {
  const delai = AbortSignal.timeout(delaiMs)
  try {
    return await transport(cible.href, {
      method: methode,
      headers: { ...entetes, authorization: `Bearer ${jeton}` },
      body: corps === null ? undefined : Buffer.from(corps),
      redirect: 'manual',
      signal: delai,
    })
  } catch (cause) {
    if (delai.aborted) throw erreurProxy(504, 'API did not answer in time.', cause)
    throw erreurProxy(502, 'API is unreachable.', cause)
  }
}
