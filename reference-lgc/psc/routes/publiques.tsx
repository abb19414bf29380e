import { Hono } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import { RETOUR_DECONNEXION } from './sortie.tsx'

/** Ce qui s'ouvre sans session : le retour d'une déconnexion. */
export function routesPubliques(): Hono<Env> {
  const app = new Hono<Env>()
  app.get(RETOUR_DECONNEXION, (c) => c.redirect('/connexion?motif=deconnecte', 303))
  return app
}
