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
import type { CarteVitale } from './carte.ts'
import { PageBeneficiaires } from './vues/beneficiaires.tsx'

/** La carte du lecteur, ou pourquoi elle ne se lit pas. */
interface CarteLue {
  carte: CarteVitale | null
  incident: { code: string; message: string } | null
}

/** Ce qui empêche l'appel : un choix manquant, ou une carte qui n'est plus celle du choix. */
interface Alerte {
  erreur: string | null
  changee: boolean
}
const SANS_ALERTE: Alerte = { erreur: null, changee: false }

/** Lire la carte, choisir une personne, interroger INSi pour elle. */
export function routesVitale(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { lecteur } = dep
  app.use('/patients/:id{[0-9]+}/vitale', exigerDroit(dep, 'appeler-insi'))

  const refuser = (c: Requete, patient: Patient, raison: string) =>
    allerVers(c, dep, `/patients/${patient.id}`, { genre: 'attention', textes: [raison] })

  const page = (c: Requete, patient: Patient, lue: CarteLue, alerte: Alerte = SANS_ALERTE) =>
    rendre(
      c,
      <PageBeneficiaires
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        {...lue}
        {...alerte}
      />,
      alerte.erreur ? 422 : alerte.changee ? 409 : 200,
    )

  async function lireCarte(): Promise<CarteLue> {
    try {
      return { carte: (await lecteur?.lireCarte()) ?? null, incident: null }
    } catch (cause) {
      if (!estIncident(cause)) throw cause
      return { carte: null, incident: { code: cause.codeIncident, message: cause.message } }
    }
  }

  app.get('/patients/:id{[0-9]+}/vitale', async (c) => {
    const patient = ouvrirPatient(c, dep, 'Lecture de la carte Vitale')
    if (!patient || !lecteur) return pageErreur(c, 404)
    const empechement = empechementAppel(patient, dep.mutations)
    return empechement ? refuser(c, patient, empechement) : page(c, patient, await lireCarte())
  })

  app.post('/patients/:id{[0-9]+}/vitale', async (c) => {
    const patient = ouvrirPatient(c, dep, "Appel d'INSi par la carte Vitale")
    if (!patient || !lecteur) return pageErreur(c, 404)
    const empechement = empechementAppel(patient, dep.mutations)
    if (empechement) return refuser(c, patient, empechement)
    const { beneficiaire = '', serie = '' } = await lireCorps(c)
    // Avant d'appeler : la carte a pu être retirée ou remplacée pendant le choix (ins.md §14 [V]).
    const lue = await lireCarte()
    if (!lue.carte) return page(c, patient, lue)
    if (lue.carte.numeroSerie !== serie)
      return page(c, patient, lue, { erreur: null, changee: true })
    if (!/^\d{1,2}$/.test(beneficiaire) || !lue.carte.beneficiaires[Number(beneficiaire)])
      return page(c, patient, lue, { erreur: 'Choisissez un bénéficiaire.', changee: false })
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
