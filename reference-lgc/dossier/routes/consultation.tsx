import { Hono } from 'hono'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { entreesDe } from '../depot.ts'
import { remplirDossier } from '../exemple/remplir.ts'
import { rappelDuPatient } from '../rappels/rappel-du-patient.ts'
import { BanniereRappel } from '../rappels/vues/banniere.tsx'
import { tracesDossier } from '../traces.ts'
import { PageDossier } from '../vues/dossier.tsx'
import { PageTraces } from '../vues/traces.tsx'
import { ouvrirDossier } from './dossier-demande.tsx'

/** Lire le dossier médical et ses traces ; sur un poste d'essai, le remplir d'un exemple. */
export function routesConsultationDossier(
  dep: Dependances,
  { essai }: { essai: boolean },
): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}/dossier', (c) => {
    const { refus, patient } = ouvrirDossier(c, dep, 'Consultation du dossier médical')
    if (refus) return refus
    return rendre(
      c,
      <PageDossier
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        entrees={entreesDe(dep.base, patient.id)}
        rappel={<BanniereRappel rappel={rappelDuPatient(dep, patient.id)} />}
        exemple={essai}
      />,
    )
  })

  app.get('/patients/:id{[0-9]+}/dossier/traces', (c) => {
    const { refus, patient } = ouvrirDossier(c, dep, 'Consultation des traces du dossier médical')
    if (refus) return refus
    return rendre(
      c,
      <PageTraces
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        traces={tracesDossier(dep, patient.id)}
      />,
    )
  })

  if (essai)
    app.post('/patients/:id{[0-9]+}/dossier/exemple', (c) => {
      const { refus, patient } = ouvrirDossier(c, dep, 'Écriture dans le dossier médical')
      if (refus) return refus
      if (entreesDe(dep.base, patient.id).length === 0)
        remplirDossier(dep, c.var.seance.session.compte, patient.id)
      return allerVers(c, dep, `/patients/${patient.id}/dossier`, {
        genre: 'succes',
        textes: ["Dossier d'exemple repris."],
      })
    })

  return app
}
