import { Hono } from 'hono'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { routesCorrespondants } from './correspondants/routes.tsx'
import { routesMentionRgpd } from './mention-rgpd/routes.tsx'
import { routesRappels } from './rappels/routes.tsx'
import { routesCloture } from './routes/cloture.tsx'
import { routesConsultationDossier } from './routes/consultation.tsx'
import { routesEcriture } from './routes/ecriture.tsx'

/** Le dossier médical, les rappels de VSM et les réglages qui les servent. */
export function routesDossier(dep: Dependances, options: { essai: boolean }): Hono<Env> {
  const app = new Hono<Env>()
  app.route('/', routesConsultationDossier(dep, options))
  for (const routes of [
    routesEcriture,
    routesCloture,
    routesRappels,
    routesCorrespondants,
    routesMentionRgpd,
  ])
    app.route('/', routes(dep))
  return app
}
