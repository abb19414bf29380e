import { Hono } from 'hono'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { routesConsultation } from './routes/consultation.tsx'
import { routesCycle } from './routes/cycle.tsx'
import { routesRedaction } from './routes/redaction.tsx'
import { routesSorties } from './routes/sorties.ts'

/** Les documents d'un patient : écrire, lire, imprimer, exporter. */
export function routesDocuments(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  for (const routes of [routesRedaction, routesConsultation, routesCycle, routesSorties])
    app.route('/', routes(dep))
  return app
}
