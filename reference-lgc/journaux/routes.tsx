import { Hono } from 'hono'
import { cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { entier } from '../serveur/formulaire.ts'
import { rendre } from '../serveur/rendre.tsx'
import { type Journal, lireJournal } from './lire.ts'
import { PageJournaux } from './vues/journal.tsx'

/** Les journaux ; sans droit sur l'identité, un patient n'y est qu'un numéro. */
export function routesJournaux(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()

  const page = (c: Requete, journal: Journal) => {
    const filtre = entier(c.req.query('patient'))
    const numero = entier(c.req.query('page')) ?? 1
    return rendre(
      c,
      <PageJournaux
        cadre={cadreDe(c, noyau)}
        journal={journal}
        contenu={lireJournal(noyau, journal, { patientId: filtre, page: numero })}
        page={numero}
        filtre={filtre}
        nomme={c.var.seance.droits.has('consulter-identite')}
      />,
    )
  }

  app.get('/reglages/journal-acces', (c) => page(c, 'acces'))
  app.get('/reglages/journal-insi', (c) => page(c, 'insi'))
  return app
}
