import { Hono } from 'hono'
import { exigerDroit } from '../droits/exiger.tsx'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { creerPagesPdf } from './presentation/pages-pdf.ts'
import { routesActions } from './routes/actions.tsx'
import { routesContenu } from './routes/contenu.ts'
import { routesDocumentRecu } from './routes/document.tsx'
import { routesDossierRecus } from './routes/dossier.tsx'
import { routesImport } from './routes/importer.tsx'
import { routesListeRecus } from './routes/liste.tsx'
import { routesUnites } from './routes/unites.tsx'

/** Les documents reçus : la liste de travail, chaque document, ceux d'un patient, l'import. */
export function routesRecus(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const pages = creerPagesPdf()
  app.use('/recus', exigerDroit(dep, 'consulter-identite'))
  app.use('/recus/*', exigerDroit(dep, 'consulter-identite'))
  for (const routes of [
    routesListeRecus,
    routesImport,
    routesActions,
    routesDossierRecus,
    routesUnites,
  ])
    app.route('/', routes(dep))
  app.route('/', routesDocumentRecu(dep, pages))
  app.route('/', routesContenu(dep, pages))
  return app
}
