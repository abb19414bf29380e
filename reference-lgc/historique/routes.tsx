import { Hono } from 'hono'
import { lireMatriculesRecus } from '../insi/matricules-recus.ts'
import { bandeauDe, ouvrirPatient } from '../patients/routes/patient-demande.tsx'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { lireHistorique } from './historique.ts'
import { PageHistorique } from './vues/historique.tsx'

/** L'historique d'une identité, dont la lecture est elle-même tracée. */
export function routesHistorique(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}/historique', (c) => {
    const patient = ouvrirPatient(c, dep, "Consultation de l'historique")
    if (!patient) return pageErreur(c, 404)
    return rendre(
      c,
      <PageHistorique
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        evenements={lireHistorique(dep, patient.id)}
        matricules={lireMatriculesRecus(dep.base, patient.id)}
        mutations={dep.mutations}
      />,
    )
  })

  return app
}
