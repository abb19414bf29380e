import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { routesSession } from '../comptes/routes.ts'
import { routesParametres } from '../parametres/routes.ts'
import { routesTracabilite } from '../tracabilite/routes.ts'
import { routesUsagers } from '../usagers/routes.ts'
import { routesIdentite } from '../usagers/routes-identite.ts'
import type { Cabinet, Environnement } from './cabinet.ts'
import { routesEcran } from './ecran.ts'
import { connecte, habilite } from './gardes.ts'
import { type Lenteur, ralentir } from './lenteur.ts'
import { refuser } from './refuser.ts'

const HOTES = ['127.0.0.1', 'localhost']
const ENTETES = {
  contentSecurityPolicy: { defaultSrc: ["'self'"], frameAncestors: ["'none'"] },
  // Le poste parle au logiciel en local, sans TLS.
  strictTransportSecurity: false,
}
const CORPS_MAX = 64 * 1024

/** L'API derrière la page : session, fiches, INSi, traçabilité, paramètres, base. */
function creerApi(cabinet: Cabinet): Hono<Environnement> {
  const api = new Hono<Environnement>()
  api.route('/session', routesSession(cabinet))
  api.use(connecte(cabinet))
  api.use('/usagers/*', habilite(cabinet))
  api.use('/tracabilite/*', habilite(cabinet))
  api.route('/usagers', routesUsagers(cabinet))
  api.route('/usagers', routesIdentite(cabinet))
  api.route('/tracabilite', routesTracabilite(cabinet))
  api.route('/parametres', routesParametres(cabinet))
  api.post('/base/vide', (c) => {
    if (!c.get('compte').superviseur) return refuser(c, 403, 'Réservé au superviseur.')
    cabinet.vider()
    cabinet.sessions.fermerTout()
    return c.json({ message: 'La base est vide.' })
  })
  return api
}

/** L'application entière ; elle ne répond qu'à la machine elle-même, et jamais vite. */
export function creerApplication(cabinet: Cabinet, lenteur: Lenteur): Hono {
  const app = new Hono()
  app.use(secureHeaders(ENTETES))
  app.use(bodyLimit({ maxSize: CORPS_MAX }))
  app.use(async (c, suite) =>
    HOTES.includes(new URL(c.req.url).hostname) ? suite() : refuser(c, 403, 'Hôte refusé.'),
  )
  app.use('/api/*', ralentir(lenteur))
  app.route('/api', creerApi(cabinet))
  app.route('/', routesEcran())
  return app
}
