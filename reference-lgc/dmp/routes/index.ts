import { Hono } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import type { Dmp } from '../dmp.ts'
import { routesDocumentDmp } from './document.tsx'
import { routesEnvois } from './envois.tsx'
import { routesMesPatients } from './mes-patients.tsx'
import { routesPageDmp } from './page.tsx'
import { routesReglagesDmp } from './reglages.tsx'
import { routesResponsabilite } from './responsabilite.tsx'
import { routesTracesDmp } from './traces.tsx'

/** Le DMP : consulter, envoyer, tracer, régler. */
export function routesDmp(dep: Dependances, dmp: Dmp): Hono<Env> {
  const app = new Hono<Env>()
  app.route('/', routesPageDmp(dep, dmp))
  app.route('/', routesDocumentDmp(dep, dmp))
  app.route('/', routesEnvois(dep, dmp))
  app.route('/', routesMesPatients(dep, dmp))
  for (const routes of [routesTracesDmp, routesReglagesDmp, routesResponsabilite])
    app.route('/', routes(dep))
  return app
}
