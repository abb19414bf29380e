import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { lirePatient } from '../../patients/depot.ts'
import { allerVers, auteurDe, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { lireARevoir, marquerRevue } from './depot.ts'
import { PageARevoir } from './vues/liste.tsx'

/** La liste de travail des identités qu'INSi a démenties (INS.43) ; la lire est un accès tracé. */
export function routesARevoir(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/a-revoir', (c) => {
    const { compte } = c.var.seance.session
    const identites = lireARevoir(dep).flatMap((identite) => {
      const patient = lirePatient(dep, identite.patientId)
      return patient ? [{ identite, patient }] : []
    })
    const operation = 'Affichage dans les identités à revoir'
    dep.base.transaction(() => {
      for (const { patient } of identites)
        tracerAcces(dep, { compte, patientId: patient.id, operation })
    })
    return rendre(c, <PageARevoir cadre={cadreDe(c, dep)} identites={identites} />)
  })

  app.post('/patients/a-revoir/:id{[0-9]+}', (c) => {
    const id = entier(c.req.param('id'))
    if (id !== null) marquerRevue(dep, id, auteurDe(c))
    return allerVers(c, dep, '/patients/a-revoir', {
      genre: 'succes',
      textes: ['Identité retirée de la liste.'],
    })
  })

  return app
}
