import { Hono } from 'hono'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { messagesEnSouffrance, remettreEnAttente } from '../diffusion/depot.ts'
import { type FiltreEchanges, lireEchanges } from './depot.ts'
import { PageJournalEchanges } from './vue.tsx'

/** Le journal des partenaires d'échange, et la relance de ce qui n'est pas parti. */
export function routesJournalEchanges(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/reglages/journal-echanges', (c) => {
    const filtre: FiltreEchanges = {
      patientId: entier(c.req.query('patient')),
      partenaire: (c.req.query('partenaire') ?? '').trim().slice(0, 100),
      insSeule: c.req.query('ins') === '1',
      page: entier(c.req.query('page')) ?? 1,
    }
    const { lignes, total } = lireEchanges(dep, filtre)
    return rendre(
      c,
      <PageJournalEchanges
        cadre={cadreDe(c, dep)}
        {...{ lignes, total, filtre }}
        souffrance={messagesEnSouffrance(dep.base)}
        nomme={c.var.seance.droits.has('consulter-identite')}
      />,
    )
  })

  app.post('/reglages/journal-echanges/messages/:id{[0-9]+}', (c) => {
    const id = entier(c.req.param('id'))
    if (id !== null) remettreEnAttente(dep.base, id)
    dep.diffusion?.reprendre()
    return allerVers(c, dep, '/reglages/journal-echanges', {
      genre: 'information',
      textes: ['Nouvel essai en cours. Actualisez la page pour en voir l’issue.'],
    })
  })

  return app
}
