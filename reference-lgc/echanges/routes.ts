import { Hono } from 'hono'
import { exigerDroit } from '../droits/exiger.tsx'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { routesDonneesRecues } from './routes-donnees.tsx'
import { routesIdentitesRecues } from './routes-identites.tsx'

/** Ce que le cabinet reçoit de ses partenaires ; il faut le droit de consulter l'identité. */
export function routesEchanges(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  app.use('/receptions/*', exigerDroit(dep, 'consulter-identite'))
  app.use('/receptions', exigerDroit(dep, 'consulter-identite'))
  app.route('/', routesIdentitesRecues(dep))
  app.route('/', routesDonneesRecues(dep))
  return app
}
