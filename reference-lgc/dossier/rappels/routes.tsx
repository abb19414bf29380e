import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { lirePatient } from '../../patients/depot.ts'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { jourIso } from '../../vues/heures.ts'
import { dossierOuvertA } from '../regles/dossier-ouvert.ts'
import { ouvrirDossier } from '../routes/dossier-demande.tsx'
import { tracerDossier } from '../traces.ts'
import { PageReservee } from '../vues/reservee.tsx'
import { ecrireAjustement, lireAjustement } from './depot.ts'
import { lireRappelDe } from './rappel-du-patient.ts'
import { lireRappels } from './rappels.ts'
import { routesReglageRappels } from './routes-reglage.tsx'
import { lireChangement, SAISIE_RAPPEL_VIDE, type SaisieRappel } from './saisie.ts'
import { PageRappels } from './vues/liste.tsx'
import { PageModifierRappel } from './vues/modifier.tsx'

/** La liste transversale des VSM à mettre à jour, et chaque rappel modifiable (DOC.08, DOC.09). */
export function routesRappels(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, horloge, mutations } = dep

  app.get('/vsm', (c) => {
    const { compte } = c.var.seance.session
    if (!dossierOuvertA(compte) || !c.var.seance.droits.has('consulter-identite'))
      return rendre(c, <PageReservee cadre={cadreDe(c, dep)} retour="/patients" />, 403)
    const rappels = lireRappels(dep).flatMap((rappel) => {
      const patient = lirePatient(dep, rappel.patientId)
      return patient ? [{ ...rappel, patient }] : []
    })
    const operation = 'Affichage dans les VSM à mettre à jour'
    base.transaction(() => {
      for (const { patientId } of rappels) tracerAcces(dep, { compte, patientId, operation })
    })
    return rendre(c, <PageRappels cadre={cadreDe(c, dep)} rappels={rappels} />)
  })

  const page = (
    c: Requete,
    patient: Patient,
    saisie: SaisieRappel,
    erreurs: readonly Erreur[] = [],
  ) =>
    rendre(
      c,
      <PageModifierRappel
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patientId={patient.id}
        rappel={lireRappelDe(dep, patient.id)}
        saisie={saisie}
        erreurs={erreurs}
      />,
      erreurs.length > 0 ? 422 : 200,
    )

  app.get('/patients/:id{[0-9]+}/rappel-vsm', (c) => {
    const { refus, patient } = ouvrirDossier(c, dep, 'Consultation du rappel de VSM')
    return refus ?? page(c, patient, SAISIE_RAPPEL_VIDE)
  })

  app.post('/patients/:id{[0-9]+}/rappel-vsm', async (c) => {
    const { refus, patient } = ouvrirDossier(c, dep, 'Modification du rappel de VSM')
    if (refus) return refus
    const corps = await lireCorps(c)
    const { reporteAu = '', motifReport = '', motifEcart = '', mois = '', action = '' } = corps
    const saisie = { reporteAu, motifReport, motifEcart, mois }
    const maintenant = horloge.maintenant()
    const issue = lireChangement(action, saisie, {
      aujourdhui: jourIso(maintenant),
      maintenant: maintenant.toISOString(),
    })
    if (!issue || 'erreurs' in issue) return page(c, patient, saisie, issue?.erreurs)
    const avant = lireAjustement(base, patient.id)
    const apres = mutations.choisir(
      'rappel-vsm-changement-perdu',
      { ...avant, ...issue.ajustement },
      () => avant,
    )
    base.transaction(() => {
      ecrireAjustement(base, patient.id, apres)
      const { compte } = c.var.seance.session
      tracerDossier(dep, { patientId: patient.id, compte, operation: issue.operation })
    })
    return allerVers(c, dep, '/vsm', { genre: 'succes', textes: [`${issue.operation}.`] })
  })

  app.route('/', routesReglageRappels(dep))
  return app
}
