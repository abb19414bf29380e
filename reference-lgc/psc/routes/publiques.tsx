import { Hono } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { PageConditions } from '../vues/conditions.tsx'
import { RETOUR_DECONNEXION } from './sortie.tsx'

/** Ce qui s'ouvre sans session : les conditions, et le retour d'une déconnexion. */
export function routesPubliques(): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/conditions', (c) => rendre(c, <PageConditions ressources={c.var.ressources} />))
  app.get(RETOUR_DECONNEXION, (c) => c.redirect('/connexion?motif=deconnecte', 303))
  return app
}
