import { Hono } from 'hono'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { routesConsultationNomenclatures } from './routes/consultation.tsx'
import { routesImportNomenclatures } from './routes/importation.tsx'

/** Voir, chercher et importer les nomenclatures du cabinet (ERGO.06, ERGO.07, ERGO.08). */
export function routesNomenclatures(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  app.route('/', routesImportNomenclatures(dep))
  app.route('/', routesConsultationNomenclatures(dep))
  return app
}
