import { Hono } from 'hono'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { analysesDuPatient, historiqueAnalyse } from '../bio/depot.ts'
import { pointsDe } from '../bio/points.ts'
import { preferenceUnites } from '../bio/preference.ts'
import { recusDuPatient } from '../depot.ts'
import { PageRecusDuPatient } from '../vues/dossier.tsx'
import { PageBiologie, PageEvolution } from '../vues/evolution.tsx'

/** Les documents reçus d'un patient, et sa biologie au fil du temps. */
export function routesDossierRecus(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, mutations } = dep

  app.get('/patients/:id{[0-9]+}/recus', (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation des documents reçus')
    if (!patient) return pageErreur(c, 404)
    return rendre(
      c,
      <PageRecusDuPatient
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patientId={patient.id}
        recus={recusDuPatient(base, patient.id)}
        mutations={mutations}
      />,
    )
  })

  app.get('/patients/:id{[0-9]+}/biologie', (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation de la biologie')
    if (!patient) return pageErreur(c, 404)
    const preference = preferenceUnites(base, c.var.seance.session.compte.id)
    const commun = {
      cadre: cadreDe(c, dep),
      bandeau: bandeauDe(patient, dep),
      patientId: patient.id,
    }
    const suivie = (cle: string) => {
      const historique = historiqueAnalyse(base, patient.id, cle)
      const libelle = historique.at(-1)?.resultat.analyse.libelle ?? ''
      return { cle, libelle, points: pointsDe(historique, preference) }
    }
    const cle = c.req.query('analyse')
    if (cle === undefined)
      return rendre(
        c,
        <PageBiologie {...commun} analyses={analysesDuPatient(base, patient.id).map(suivie)} />,
      )
    const { libelle, points } = suivie(cle)
    if (points.length === 0) return pageErreur(c, 404)
    return rendre(c, <PageEvolution {...commun} libelle={libelle} points={points} />)
  })

  return app
}
