import { Hono } from 'hono'
import { porteurDuMatricule } from '../../patients/depot.ts'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import type { Dmp } from '../dmp.ts'
import { PageMesPatients } from '../vues/mes-patients.tsx'

/** La liste des dossiers autorisés ; rien ne part tant que le professionnel ne l'a pas demandé. */
export function routesMesPatients(dep: Dependances, { mesPatients }: Dmp): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/dmp/patients', (c) => {
    const lecture = mesPatients.lire(c.var.seance.session)
    if (lecture?.genre === 'en-cours') c.header('refresh', '2')
    const lus = lecture?.genre === 'fini' ? lecture.valeur : []
    const patients = lus.map((p) => ({
      ...p,
      patientId: porteurDuMatricule(dep.base, p.matricule),
    }))
    return rendre(c, <PageMesPatients cadre={cadreDe(c, dep)} {...{ lecture, patients }} />)
  })

  app.post('/dmp/patients', (c) => {
    mesPatients.demander(c.var.seance.session)
    return c.redirect('/dmp/patients', 303)
  })

  return app
}
