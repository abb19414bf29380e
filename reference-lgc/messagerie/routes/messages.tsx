import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { lirePatient } from '../../patients/depot.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { rendreAccuse } from '../accuses/rendre.ts'
import { marquerLu } from '../courriels/ecrire.ts'
import { lireFil } from '../courriels/lire.ts'
import { decider, estDecision } from '../envoi/decider.ts'
import { completer } from '../reception/completer.ts'
import { enRoute, PageMessageEnvoye } from '../vues/message-envoye.tsx'
import { PageMessageRecu } from '../vues/message-recu.tsx'
import { courrielDemande } from './boite-demandee.ts'
import { accusesTus } from './listes.tsx'

const CHEMIN = '/messagerie/messages/:id{[0-9]+}'

/** Un message, reçu ou envoyé, et ce que l'on peut en faire. */
export function routesMessages(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, messagerie } = dep

  function patientDe(c: Requete, patientId: number | null) {
    const patient = patientId === null ? null : lirePatient(dep, patientId)
    if (!patient) return null
    const { compte } = c.var.seance.session
    tracerAcces(dep, { compte, patientId: patient.id, operation: "Lecture d'un message" })
    const { nomNaissance, premierPrenom } = patient.identite
    const matricule = patient.statut === 'QUAL' ? (patient.ins?.matricule ?? null) : null
    return { id: patient.id, nom: `${nomNaissance} ${premierPrenom}`, matricule }
  }

  app.get(CHEMIN, async (c) => {
    const demande = courrielDemande(c, dep)
    if (!demande) return pageErreur(c, 404)
    const { courriel } = demande
    const fil = lireFil(base, courriel.boiteId, courriel.fil)
    const patient = patientDe(c, courriel.patientId)
    if (courriel.sens === 'envoye')
      return rendre(
        c,
        <PageMessageEnvoye
          cadre={cadreDe(c, dep)}
          {...{ courriel, fil, patient }}
          accusesTus={accusesTus(dep, [courriel])}
        />,
      )
    const session = messagerie?.veilleDe(courriel.boiteId)?.session() ?? null
    const { complet, manque } = await completer(dep, courriel, session)
    if (!courriel.lu) marquerLu(base, courriel.id)
    if (session && courriel.uid !== null && !courriel.lu)
      void session.messageFlagsAdd([courriel.uid], ['\\Seen'], { uid: true }).catch(() => undefined)
    return rendre(
      c,
      <PageMessageRecu cadre={cadreDe(c, dep)} {...{ fil, patient, manque }} courriel={complet} />,
    )
  })

  /** La page d'un envoi en route se remplace quand il a une issue. */
  app.get(`${CHEMIN}/etat`, async (c) => {
    const courriel = courrielDemande(c, dep)?.courriel
    if (courriel?.sens !== 'envoye') return pageErreur(c, 404)
    return c.json({ termine: !enRoute(courriel) })
  })

  app.post(`${CHEMIN}/suite`, async (c) => {
    const demande = courrielDemande(c, dep)
    if (demande?.courriel.sens !== 'envoye' || !messagerie) return pageErreur(c, 404)
    const { courriel, boite } = demande
    const { action = '' } = await lireCorps(c)
    if (!estDecision(action)) return pageErreur(c, 404)
    const { compte } = c.var.seance.session
    const annonce = await decider(dep, messagerie, { courriel, boite, compte, action })
    return allerVers(c, dep, `/messagerie/messages/${courriel.id}`, annonce)
  })

  app.post(`${CHEMIN}/accuse`, async (c) => {
    const demande = courrielDemande(c, dep)
    if (demande?.courriel.sens !== 'recu' || !messagerie) return pageErreur(c, 404)
    const { courriel, boite } = demande
    const { compte } = c.var.seance.session
    const manque = await rendreAccuse(dep, messagerie, { boite, courriel, compte })
    return allerVers(c, dep, `/messagerie/messages/${courriel.id}`, {
      genre: manque ? 'attention' : 'succes',
      textes: [manque ?? "L'expéditeur saura que vous avez lu son message."],
    })
  })

  return app
}
