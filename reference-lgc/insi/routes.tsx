import { Hono } from 'hono'
import { exigerDroit } from '../droits/exiger.tsx'
import type { Patient } from '../patients/identite.ts'
import { MOTS_STATUT } from '../patients/libelles.ts'
import { empechementAppelParTraits } from '../patients/regles/appel-possible.ts'
import {
  bandeauDe,
  DOSSIER_CHANGE,
  ouvrirPatient,
  versionDepassee,
} from '../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { entier, lireCorps } from '../serveur/formulaire.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { type Appel, lireAppel } from './depot.ts'
import { alertePremierPrenom } from './regles/alerte-prenom.ts'
import { comparerTraits } from './regles/comparer.ts'
import type { ReponseInsi } from './reponse.ts'
import { autrePorteur, raisonsDeRefuser, refuserIdentite, reprendreIdentite } from './reprendre.ts'
import { ouvrirSurReponse } from './suivre.ts'
import { PageAttente } from './vues/attente.tsx'
import { PageReponse } from './vues/reponse.tsx'

/** Appeler, attendre, lire la réponse, décider : chaque étape demande le droit d'appeler. */
export function routesInsi(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  app.use('/patients/:id{[0-9]+}/insi/*', exigerDroit(dep, 'appeler-insi'))
  app.use('/patients/:id{[0-9]+}/insi', exigerDroit(dep, 'appeler-insi'))

  app.post('/patients/:id{[0-9]+}/insi', async (c) => {
    const patient = ouvrirPatient(c, dep, "Appel d'INSi par les traits")
    if (!patient) return pageErreur(c, 404)
    const empechement = empechementAppelParTraits(patient, dep.mutations)
    if (empechement)
      return allerVers(c, dep, `/patients/${patient.id}`, {
        genre: 'attention',
        textes: [empechement],
      })
    const { compte } = c.var.seance.session
    const appel = dep.appels.lancer({ patient, compte, operation: 'traits' })
    return ouvrirSurReponse(c, patient.id, appel)
  })

  const appelDemande = (c: Requete, patient: Patient): Appel | null => {
    const id = entier(c.req.param('appel'))
    return id === null ? null : lireAppel(dep.base, patient.id, id)
  }

  app.get('/patients/:id{[0-9]+}/insi/:appel{[0-9]+}/etat', (c) => {
    const patientId = entier(c.req.param('id'))
    const appelId = entier(c.req.param('appel'))
    const appel = patientId && appelId ? lireAppel(dep.base, patientId, appelId) : null
    return c.json({ termine: appel === null || appel.resultat !== null })
  })

  app.get('/patients/:id{[0-9]+}/insi/:appel{[0-9]+}', (c) => {
    const patient = ouvrirPatient(c, dep, "Lecture de la réponse d'INSi")
    const appel = patient && appelDemande(c, patient)
    if (!patient || !appel) return pageErreur(c, 404)
    const commun = { cadre: cadreDe(c, dep), bandeau: bandeauDe(patient, dep), patient, appel }
    return rendre(
      c,
      appel.resultat === null ? (
        <PageAttente {...commun} delaiSecondes={Math.ceil(dep.appels.delaiMs / 1000)} />
      ) : (
        <PageReponse {...commun} reponse={appel.resultat} {...lecture(patient, appel.resultat)} />
      ),
    )
  })

  /** Ce que la réponse change au dossier, calculé au moment de l'afficher. */
  function lecture(patient: Patient, reponse: ReponseInsi) {
    if (reponse.genre !== 'trouvee')
      return { traits: [], raisons: [], autreDossier: null, alerte: null }
    const { individu } = reponse
    const { premierPrenom } = patient.identite
    return {
      traits: comparerTraits(patient, individu, dep.mutations),
      raisons: raisonsDeRefuser(dep, patient, individu),
      autreDossier: autrePorteur(dep, patient, individu),
      alerte: alertePremierPrenom(premierPrenom, individu.listePrenoms, dep.mutations),
    }
  }

  app.post('/patients/:id{[0-9]+}/insi/:appel{[0-9]+}', async (c) => {
    const patient = ouvrirPatient(c, dep, "Décision sur la réponse d'INSi")
    const appel = patient && appelDemande(c, patient)
    if (!patient || !appel) return pageErreur(c, 404)
    const adresse = `/patients/${patient.id}`
    const { decision, version } = await lireCorps(c)
    if (appel.resultat?.genre !== 'trouvee' || appel.decision !== null)
      return allerVers(c, dep, adresse, {
        genre: 'information',
        textes: ["Cette réponse d'INSi n'attend plus de décision."],
      })
    if (decision !== 'accepter') {
      refuserIdentite(dep, patient, appel, auteurDe(c))
      return allerVers(c, dep, adresse, {
        genre: 'information',
        textes: ["Réponse d'INSi refusée. La fiche est inchangée."],
      })
    }
    const { individu } = appel.resultat
    if (versionDepassee(patient, version))
      return allerVers(c, dep, `${adresse}/insi/${appel.id}`, {
        genre: 'attention',
        textes: [DOSSIER_CHANGE],
      })
    // La page cache le bouton ; la règle tient quand même pour qui l'enverrait à la main.
    if (raisonsDeRefuser(dep, patient, individu).length > 0)
      return c.redirect(`${adresse}/insi/${appel.id}`, 303)
    const statut = reprendreIdentite(dep, patient, appel, individu, {
      auteur: auteurDe(c),
      decision: 'acceptee',
    })
    return allerVers(c, dep, adresse, {
      genre: 'succes',
      textes: [`Identité acceptée : elle est ${MOTS_STATUT[statut]}.`],
    })
  })

  return app
}
