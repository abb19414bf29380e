import { Hono } from 'hono'
import { tracerAcces } from '../journaux/acces.ts'
import { lirePatient } from '../patients/depot.ts'
import { bandeauDe, ouvrirPatient } from '../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { entier, lireCorps } from '../serveur/formulaire.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import {
  compterATraiter,
  donneesDuDossier,
  donneesEnAttente,
  lireRecu,
  noterSuite,
} from './reception/depot.ts'
import { dossiersProposes } from './reception/donnees/rattacher.ts'
import { integrerDonnee, traiterDonnee } from './reception/donnees/traiter.ts'
import type { MessageRecu } from './reception/message-recu.ts'
import { patienter } from './reception/patienter.ts'
import { rapprocher } from './reception/rapprocher.ts'
import { PageDonneesDossier } from './vues/donnees-dossier.tsx'
import { PageDonneesEnAttente } from './vues/donnees-en-attente.tsx'

const estMedecin = (c: Requete) => c.var.seance.session.compte.role === 'medecin'

/** Les données reçues : la liste de travail, et celles de chaque dossier (INS.48). */
export function routesDonneesRecues(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  const proposes = (message: MessageRecu) =>
    dossiersProposes({ ...message, ...rapprocher(dep, message) })

  app.get('/receptions/donnees', (c) => {
    const operation = 'Consultation des données en attente'
    tracerAcces(dep, { compte: c.var.seance.session.compte, patientId: null, operation })
    const donnees = donneesEnAttente(base).map((message) => ({
      message,
      proposes: proposes(message),
    }))
    return rendre(
      c,
      <PageDonneesEnAttente
        cadre={cadreDe(c, dep)}
        donnees={donnees}
        compteurs={compterATraiter(base)}
        medecin={estMedecin(c)}
      />,
    )
  })

  app.post('/receptions/donnees/:id{[0-9]+}', async (c) => {
    const id = entier(c.req.param('id'))
    const message = id === null ? null : lireRecu(base, id)
    if (!message?.donnee) return pageErreur(c, 404)
    if (message.suite !== 'en-attente') return dire(c, "Cette donnée n'attend plus de décision.")
    const { action = '' } = await lireCorps(c)
    const auteur = auteurDe(c)
    if (action === 'ecarter') {
      noterSuite(dep, message.id, { suite: 'ecartee', motif: null, patientId: null, auteur })
      return dire(c, 'Donnée écartée : elle n’est dans aucun dossier.')
    }
    if (action === 'reexaminer') return reexaminer(c, message, auteur)
    const vise = entier(/^rattacher-(\d+)$/.exec(action)?.[1])
    // La page ne propose que les dossiers permis ; la règle tient aussi pour qui l'enverrait à la main.
    const patient = proposes(message).find((p) => p.id === vise)
    if (!patient) return pageErreur(c, 404)
    integrerDonnee(dep, message, patient, auteur)
    return dire(c, `Donnée rattachée au dossier n° ${patient.id}.`, 'succes')
  })

  /** Une INS non confirmée se redemande à INSi ; une autre se cherche de nouveau un dossier. */
  async function reexaminer(c: Requete, message: MessageRecu, auteur: string) {
    const redemander = ['discorde', 'incident', 'attendue'].includes(message.verification)
    if (redemander && dep.reception && c.var.seance.droits.has('appeler-insi'))
      await patienter(dep.reception.verifier(message.id, auteur))
    traiterDonnee(dep, message.id, auteur)
    const apres = lireRecu(base, message.id)
    const patient = apres?.patientId ? lirePatient(dep, apres.patientId) : null
    return patient
      ? dire(c, `Donnée intégrée au dossier n° ${patient.id}.`, 'succes')
      : dire(c, apres?.motif ?? 'La donnée attend toujours.')
  }

  const dire = (c: Requete, texte: string, genre: 'information' | 'succes' = 'information') =>
    allerVers(c, dep, '/receptions/donnees', { genre, textes: [texte] })

  app.get('/patients/:id{[0-9]+}/donnees', (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation des données reçues')
    if (!patient) return pageErreur(c, 404)
    return rendre(
      c,
      <PageDonneesDossier
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patientId={patient.id}
        donnees={donneesDuDossier(base, patient.id)}
        medecin={estMedecin(c)}
      />,
    )
  })

  return app
}
