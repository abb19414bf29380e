import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Horloge } from '../options.ts'
import type { ContexteProxy, ProxyEsante } from './contexte.ts'
import { erreurProxy, estErreurProxy } from './erreur.ts'
import { creerInterlocuteurs } from './fournisseurs.ts'
import type { OptionsProxy } from './options.ts'
import { hoteLocal } from './regles/hote-local.ts'
import { repondreConnect } from './routes/connect.ts'
import { repondreDisconnect } from './routes/disconnect.ts'
import { repondreSend } from './routes/send.ts'
import { repondreTraces } from './routes/traces.ts'
import { creerSessions } from './sessions.ts'
import { creerTraces } from './traces.ts'

const METHODES = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Le corps d'un refus : `code` est un texte, `metadata` quand la connexion est en cause (psc.md §13). */
function refuser(erreur: Error, c: ContexteProxy): Response {
  const statut = estErreurProxy(erreur) ? erreur.statutProxy : 500
  const message = estErreurProxy(erreur) ? erreur.message : 'Internal error.'
  const metadata = 'metadata' in erreur ? { metadata: erreur.metadata } : {}
  return c.json({ code: String(statut), message, ...metadata }, statut)
}

/**
 * Le Proxy e-santé de référence (psc.md §13) : il tient les jetons de PSC et des API, qui ne quittent
 * jamais sa mémoire, et le certificat d'organisation. Le logiciel n'a qu'un témoin de session.
 */
export function creerProxy(options: OptionsProxy, horloge: Horloge) {
  const proxy: ProxyEsante = {
    options,
    horloge,
    sessions: creerSessions(horloge),
    traces: creerTraces(horloge),
    interlocuteursDe: creerInterlocuteurs(options, horloge),
  }
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(hoteLocal)
  app.post('/connect', (c) => repondreConnect(proxy, c))
  app.delete('/disconnect', (c) => repondreDisconnect(proxy, c))
  app.on(METHODES, '/send/*', (c) => repondreSend(proxy, c))
  app.get('/traces', (c) => repondreTraces(proxy, c))
  app.notFound((c) => refuser(erreurProxy(404, 'Not found.'), c))
  app.onError((erreur, c) => refuser(erreur, c))
  return { app, oublierTout: proxy.sessions.oublierTout }
}
