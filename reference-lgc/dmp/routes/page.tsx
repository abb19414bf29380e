import { Hono } from 'hono'
import { nomComplet } from '../../comptes/compte.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCases, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { adresseWeb, PAGES_WEB, type PageWeb } from '../client/acces-web.ts'
import {
  enregistrerConsentement,
  historiqueConsentement,
  lireConsentement,
  terminerEpisode,
} from '../consentement/consentement.ts'
import { estRecherche, filtrer, lireRecherche } from '../consultation/criteres.ts'
import { composerLigne } from '../consultation/ligne.ts'
import { documentLocal } from '../consultation/locaux.ts'
import type { Dmp } from '../dmp.ts'
import { tracer } from '../traces/traces.ts'
import { porteurDuCompte } from '../vihf/porteur.ts'
import { PageDmp } from '../vues/page-dmp.tsx'
import { uniqueIdDe } from './clef.ts'

/** La page attend une réponse du DMP : elle se recharge seule, sans script. */
const ACTUALISATION_S = 2
const DOCUMENTS_MAX = 50

/** Le DMP d'un patient : consentement, liste, recherche, intégration ; aucune page n'attend le DMP. */
export function routesPageDmp(dep: Dependances, dmp: Dmp): Hono<Env> {
  const app = new Hono<Env>()
  const { dossiers, consultation } = dmp
  const ouvrir = (c: Requete, operation: string) => ouvrirPatient(c, dep, operation)
  /** Seulement une page du DMP de ce patient, critères compris. */
  const retour = (patientId: number, ici: string | undefined): string => {
    const adresse = `/patients/${patientId}/dmp`
    return ici && new RegExp(`^${adresse}(\\?[\\w=&%.+-]*)?$`).test(ici) ? ici : adresse
  }

  app.get('/patients/:id{[0-9]+}/dmp', (c) => {
    const patient = ouvrir(c, 'Consultation du DMP')
    if (!patient) return pageErreur(c, 404)
    const { session } = c.var.seance
    const recherche = lireRecherche(c.req.query())
    const cherche = estRecherche(recherche)
    const ouvert = dossiers.consultable(session, patient)
    if (ouvert && !consultation.liste(session, patient, recherche))
      consultation.lister(session, patient, recherche)
    const liste = ouvert ? consultation.liste(session, patient, recherche) : null
    const geste = consultation.geste(session, patient)
    const integration = consultation.integration(session, patient)
    const verifie = c.var.dica?.conditions.some(({ etat }) => etat.startsWith('Vérification'))
    if (verifie || [liste, geste, integration].some((t) => t?.genre === 'en-cours'))
      c.header('refresh', String(ACTUALISATION_S))
    const ici = c.req.path + new URL(c.req.url).search
    return rendre(
      c,
      <PageDmp
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        consentement={lireConsentement(dep.base, patient.id)}
        historique={historiqueConsentement(dep.base, patient.id)}
        urgence={porteurDuCompte(session.compte) !== null && !ouvert && patient.statut === 'QUAL'}
        {...{ recherche, cherche, liste, geste, integration, ouvert, ici }}
        lignes={ouvert ? lignesDe(c, patient.id, recherche, liste) : []}
        accesWeb={Boolean(dmp.options.accesWeb) && patient.statut === 'QUAL'}
      />,
    )
  })

  /** Ce que la lecture a rendu ; pendant une relecture, ce qui était déjà connu. */
  function lignesDe(
    c: Requete,
    patientId: number,
    recherche: ReturnType<typeof lireRecherche>,
    liste: ReturnType<typeof consultation.liste>,
  ) {
    const { session } = c.var.seance
    const connues = consultation.fiches(session, { id: patientId })
    const retenues =
      liste?.genre === 'fini'
        ? connues.filter(
            (k) =>
              liste.valeur.includes(k.fiche.uniqueId) || (k.retiree && !estRecherche(recherche)),
          )
        : estRecherche(recherche)
          ? []
          : connues
    const gardees = new Set(
      filtrer(
        retenues.map(({ fiche }) => fiche),
        recherche,
      ),
    )
    return retenues
      .filter(({ fiche }) => gardees.has(fiche))
      .sort((a, b) => (a.fiche.acteLe < b.fiche.acteLe ? 1 : -1))
      .map((connue) =>
        composerLigne(
          connue,
          documentLocal(dep.base, patientId, connue.fiche.uniqueId),
          dep.mutations,
        ),
      )
  }

  app.post('/patients/:id{[0-9]+}/dmp/consentement', async (c) => {
    const patient = ouvrir(c, 'Consentement au DMP')
    if (!patient) return pageErreur(c, 404)
    const corps = await lireCorps(c)
    const consultable = { oui: 'oui', non: 'non' } as const
    const { consultation: dit, alimentation } = corps
    enregistrerConsentement(dep, patient.id, c.var.seance.session.compte, {
      ...(dit === 'oui' || dit === 'non' ? { consultation: consultable[dit] } : {}),
      ...(alimentation === 'permise' || alimentation === 'opposee' ? { alimentation } : {}),
    })
    dmp.patientChange(patient.id)
    return allerVers(c, dep, `/patients/${patient.id}/dmp`, {
      genre: 'succes',
      textes: ['La réponse du patient est enregistrée.'],
    })
  })

  app.post('/patients/:id{[0-9]+}/dmp/episode', async (c) => {
    const patient = ouvrir(c, 'Fin de l’épisode de soins (DMP)')
    if (!patient) return pageErreur(c, 404)
    terminerEpisode(dep, patient.id, c.var.seance.session.compte)
    dmp.patientChange(patient.id)
    return allerVers(c, dep, `/patients/${patient.id}/dmp`, {
      genre: 'succes',
      textes: ['L’épisode de soins est terminé : plus aucun consentement n’est enregistré.'],
    })
  })

  app.post('/patients/:id{[0-9]+}/dmp/urgence', async (c) => {
    const patient = ouvrir(c, 'Bris de glace (DMP)')
    if (!patient) return pageErreur(c, 404)
    const { session } = c.var.seance
    const motif = ((await lireCorps(c)).motif ?? '').trim().slice(0, 200)
    if (motif === '' || !porteurDuCompte(session.compte))
      return allerVers(c, dep, `/patients/${patient.id}/dmp`, {
        genre: 'attention',
        textes: ['Écrivez le motif de l’urgence : il est gardé avec la trace.'],
      })
    dossiers.briserLaGlace(session, patient.id, motif)
    return c.redirect(`/patients/${patient.id}/dmp`, 303)
  })

  app.post('/patients/:id{[0-9]+}/dmp/verifier', async (c) => {
    const patient = ouvrir(c, 'Vérification du DMP')
    if (!patient) return pageErreur(c, 404)
    dossiers.oublier(patient.id)
    dossiers.verifier(c.var.seance.session, patient)
    return c.redirect(`/patients/${patient.id}/dmp`, 303)
  })

  app.post('/patients/:id{[0-9]+}/dmp/relire', async (c) => {
    const patient = ouvrir(c, 'Relecture du DMP')
    if (!patient) return pageErreur(c, 404)
    const ici = retour(patient.id, (await lireCorps(c)).ici)
    const criteres = Object.fromEntries(new URL(ici, 'http://cabinet.local').searchParams)
    consultation.relire(c.var.seance.session, patient, lireRecherche(criteres))
    return c.redirect(ici, 303)
  })

  app.post('/patients/:id{[0-9]+}/dmp/integrer', async (c) => {
    const patient = ouvrir(c, 'Intégration de documents du DMP')
    if (!patient) return pageErreur(c, 404)
    const { session } = c.var.seance
    const ici = retour(patient.id, (await lireCorps(c)).ici)
    const choisis = (await lireCases(c, 'document')).slice(0, DOCUMENTS_MAX)
    const fiches = choisis.flatMap((clef) => {
      const uniqueId = uniqueIdDe(clef)
      const connue = uniqueId === null ? null : consultation.fiche(session, patient, uniqueId)
      return connue ? [connue.fiche] : []
    })
    if (fiches.length === 0)
      return allerVers(c, dep, ici, {
        genre: 'attention',
        textes: ['Choisissez au moins un document à intégrer.'],
      })
    consultation.integrer(session, patient, fiches)
    return c.redirect(ici, 303)
  })

  app.get('/patients/:id{[0-9]+}/dmp/acces-web/:page', async (c) => {
    const patient = ouvrir(c, 'Accès web au DMP')
    const page = Object.keys(PAGES_WEB).find((p) => p === c.req.param('page')) as
      | PageWeb
      | undefined
    const { accesWeb } = dmp.options
    const { compte } = c.var.seance.session
    const porteur = porteurDuCompte(compte)
    if (!patient || !page || !accesWeb) return pageErreur(c, 404)
    // Seule une INS qualifiée sort, et jamais sans un professionnel connu du DMP (dmp.md §7.5 [I]).
    if (patient.statut !== 'QUAL' || !patient.ins || !porteur)
      return c.redirect(`/patients/${patient.id}/dmp`, 303)
    tracer(
      dep,
      {
        auteur: nomComplet(compte),
        identite: { mode: 'INDIRECTE_RENFORCEE', porteur },
        patientId: patient.id,
        transaction: 'TD0.9',
        documents: [PAGES_WEB[page]],
      },
      { valeur: null },
    )
    return c.redirect(adresseWeb(accesWeb, page, patient.ins.matricule), 303)
  })

  return app
}
