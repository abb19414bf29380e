import { Hono } from 'hono'
import { exigerDroit } from '../droits/exiger.tsx'
import type { Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { routesBoites } from './routes/boites.tsx'
import { routesEnvoiDocument } from './routes/document.tsx'
import { routesEcrire } from './routes/ecrire.tsx'
import { routesFichiers } from './routes/fichiers.ts'
import { routesJournalMessagerie } from './routes/journal.tsx'
import { routesListes } from './routes/listes.tsx'
import { routesMessages } from './routes/messages.tsx'
import { routesMessageriePatient } from './routes/patient.tsx'

/** La messagerie sécurisée ; sans elle, aucune de ces pages n'existe. */
export function routesMessagerie(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  if (!dep.messagerie) return app
  app.use('/messagerie', exigerDroit(dep, 'consulter-identite'))
  app.use('/messagerie/*', exigerDroit(dep, 'consulter-identite'))
  for (const routes of [
    routesListes,
    routesMessages,
    routesFichiers,
    routesEcrire,
    routesEnvoiDocument,
    routesMessageriePatient,
    routesBoites,
    routesJournalMessagerie,
  ])
    app.route('/', routes(dep))
  return app
}
