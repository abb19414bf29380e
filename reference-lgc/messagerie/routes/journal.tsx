import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { exporterTraces, lireTraces } from '../traces/lire.ts'
import { PageJournalMessagerie } from '../vues/journal.tsx'

/** Le journal de la messagerie, au responsable du cabinet (SC.MSS/CONF.17). */
export function routesJournalMessagerie(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const reserver: MiddlewareHandler<Env> = async (c, suite) =>
    c.var.seance.session.compte.administrateur ? suite() : pageErreur(c, 403)
  app.use('/messagerie/journal', reserver)
  app.use('/messagerie/journal/*', reserver)

  app.get('/messagerie/journal', (c) => {
    const page = entier(c.req.query('page')) ?? 1
    const { total, traces } = lireTraces(dep.base, page)
    return rendre(c, <PageJournalMessagerie cadre={cadreDe(c, dep)} {...{ page, total, traces }} />)
  })

  app.get('/messagerie/journal/export', (c) => {
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/x-ndjson; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="journal-messagerie.jsonl"')
    return c.body(exporterTraces(dep.base))
  })

  return app
}
