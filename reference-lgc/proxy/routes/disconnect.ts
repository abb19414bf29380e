import { deleteCookie, getCookie } from 'hono/cookie'
import { type ContexteProxy, origineDe, type ProxyEsante, TEMOIN } from '../contexte.ts'
import { erreurProxy } from '../erreur.ts'
import { fermerPsc } from '../psc/fermer.ts'

/**
 * `DELETE /disconnect` : ferme ici d'abord, puis chez PSC (psc.md §13 [V]). PSC muet, la session ne
 * relaie plus rien et garde de quoi recommencer : 503.
 */
export async function repondreDisconnect(proxy: ProxyEsante, c: ContexteProxy): Promise<Response> {
  const { sessions, traces } = proxy
  const session = sessions.lire(getCookie(c, TEMOIN))
  if (!session) throw erreurProxy(401, 'Session ID not found.')
  session.jetons = null
  session.api.clear()
  await fermerPsc(proxy.interlocuteursDe(session.client).psc, session.preuve)
  sessions.oublier(session)
  deleteCookie(c, TEMOIN, { path: '/' })
  traces.ecrire('DISCONNECT', origineDe(c), { session })
  return c.json({ code: '200', message: 'Disconnected.' })
}
