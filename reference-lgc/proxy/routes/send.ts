import { getCookie } from 'hono/cookie'
import { type ContexteProxy, lireOctets, origineDe, type ProxyEsante, TEMOIN } from '../contexte.ts'
import { erreurProxy, estErreurProxy, sessionPerdue } from '../erreur.ts'
import { entetesRelayes, entetesRendus } from '../relais/appeler.ts'
import { viser } from '../relais/cible.ts'
import { relayer } from '../relais/relayer.ts'
import type { SessionProxy } from '../sessions.ts'

const DELAI_MS = 10_000
/** Une réponse qui n'admet pas de corps. */
const SANS_CORPS = [204, 205, 304]

/** `/send/<service>/<chemin>` : relaie avec le jeton de l'API et le certificat (psc.md §13 [V]). */
export async function repondreSend(proxy: ProxyEsante, c: ContexteProxy): Promise<Response> {
  const { options, sessions, traces } = proxy
  const session = sessions.lire(getCookie(c, TEMOIN))
  if (!session?.jetons) throw sessionPerdue()
  const adresse = new URL(c.req.url)
  const [, , nom = '', ...reste] = adresse.pathname.split('/')
  const service = Object.hasOwn(options.services, nom) ? options.services[nom] : undefined
  if (!service) throw erreurProxy(404, 'Service not found.')
  const chemin = reste.join('/')
  const cible = viser(service, chemin, adresse.search)
  const relayee = {
    methode: c.req.method,
    entetes: entetesRelayes(c.req.raw.headers),
    corps: await lireOctets(c.req.raw),
  }
  // Sans la requête : elle peut nommer un patient.
  const apiRequest = { nomApiPsc: nom, methode: c.req.method, path: `/${chemin}` }
  traces.ecrire('SEND', origineDe(c), { session }, apiRequest)
  const reponse = await relayer(
    {
      ...{ session, nom, service },
      horloge: proxy.horloge,
      interlocuteurs: proxy.interlocuteursDe(session.client),
      delaiMs: options.delaiMs ?? DELAI_MS,
    },
    cible,
    relayee,
  ).catch((erreur: unknown) => finir(proxy, session, erreur))
  const corps = SANS_CORPS.includes(reponse.status) ? null : await reponse.arrayBuffer()
  return new Response(corps, { status: reponse.status, headers: entetesRendus(reponse.headers) })
}

/** PSC a refusé de prolonger : la session et ses jetons s'effacent. */
function finir({ sessions }: ProxyEsante, session: SessionProxy, erreur: unknown): never {
  if (estErreurProxy(erreur) && erreur.statutProxy === 401) sessions.oublier(session)
  throw erreur
}
