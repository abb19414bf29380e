import { Hono } from 'hono'
import { exigerDroit } from '../droits/exiger.tsx'
import { ouvrirSurReponse } from '../insi/suivre.ts'
import type { Patient } from '../patients/identite.ts'
import { empechementAppel } from '../patients/regles/appel-possible.ts'
import { bandeauDe, ouvrirPatient } from '../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { lireCorps } from '../serveur/formulaire.ts'
import { estIncident } from '../serveur/incident.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { PageBeneficiaires } from './vues/beneficiaires.tsx'

/** Lire la carte, choisir une personne, interroger INSi pour elle. */
export function routesVitale(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { lecteur } = dep
  app.use('/patients/:id{[0-9]+}/vitale', exigerDroit(dep, 'appeler-insi'))

  const refuser = (c: Requete, patient: Patient, raison: string) =>
    allerVers(c, dep, `/patients/${patient.id}`, { genre: 'attention', textes: [raison] })

  const page = async (c: Requete, patient: Patient, erreur: string | null) => {
    const lue = await lireCarte()
    return rendre(
      c,
      <PageBeneficiaires
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        {...lue}
        erreur={erreur}
      />,
      erreur ? 422 : 200,
    )
  }

  async function lireCarte() {
    try {
      return { carte: (await lecteur?.lireCarte()) ?? null, incident: null }
    } catch (cause) {
      if (!estIncident(cause)) throw cause
      return { carte: null, incident: { code: cause.codeIncident, message: cause.message } }
    }
  }

  app.get('/patients/:id{[0-9]+}/vitale', (c) => {
    const patient = ouvrirPatient(c, dep, 'Lecture de la carte Vitale')
    if (!patient || !lecteur) return pageErreur(c, 404)
    const empechement = empechementAppel(patient)
    return empechement ? refuser(c, patient, empechement) : page(c, patient, null)
  })

  app.post('/patients/:id{[0-9]+}/vitale', async (c) => {
    const patient = ouvrirPatient(c, dep, "Appel d'INSi par la carte Vitale")
    if (!patient || !lecteur) return pageErreur(c, 404)
    const empechement = empechementAppel(patient)
    if (empechement) return refuser(c, patient, empechement)
    const { beneficiaire = '', serie = '' } = await lireCorps(c)
    if (!/^\d{1,2}$/.test(beneficiaire)) return page(c, patient, 'Choisissez un bénéficiaire.')
    const appel = dep.appels.lancer({
      patient,
      compte: c.var.seance.session.compte,
      operation: 'carte-vitale',
      serie,
      beneficiaire: Number(beneficiaire),
    })
    return ouvrirSurReponse(c, patient.id, appel)
  })

  return app
}
