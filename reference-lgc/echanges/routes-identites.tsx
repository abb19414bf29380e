import { Hono } from 'hono'
import { tracerAcces } from '../journaux/acces.ts'
import { lirePatient } from '../patients/depot.ts'
import type { Patient } from '../patients/identite.ts'
import { MOTS_STATUT } from '../patients/libelles.ts'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { entier, lireCorps } from '../serveur/formulaire.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { compterATraiter, identitesRecues, lireRecu, noterSuite } from './reception/depot.ts'
import { deciderPour, type Issue, integrerIdentite } from './reception/integration/integrer.ts'
import type { MessageRecu } from './reception/message-recu.ts'
import { patienter } from './reception/patienter.ts'
import { rapprocher } from './reception/rapprocher.ts'
import { type Choix, PageIdentiteRecue } from './vues/identite.tsx'
import { PageIdentitesRecues } from './vues/identites.tsx'

/** Les identités reçues : les lire, puis créer ou mettre à jour un dossier, ou les écarter. */
export function routesIdentitesRecues(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  const demandee = (c: Requete): MessageRecu | null => {
    const id = entier(c.req.param('id'))
    const message = id === null ? null : lireRecu(base, id)
    return message?.donnee === null ? message : null
  }
  const tracer = (c: Requete, operation: string, patientId: number | null = null) =>
    tracerAcces(dep, { compte: c.var.seance.session.compte, patientId, operation })

  app.get('/receptions', (c) => {
    tracer(c, 'Consultation des identités reçues')
    return rendre(
      c,
      <PageIdentitesRecues
        cadre={cadreDe(c, dep)}
        messages={identitesRecues(base)}
        compteurs={compterATraiter(base)}
      />,
    )
  })

  app.get('/receptions/identites/:id{[0-9]+}/etat', (c) =>
    c.json({ termine: demandee(c)?.verification !== 'attendue' }),
  )

  app.get('/receptions/identites/:id{[0-9]+}', (c) => {
    const message = demandee(c)
    if (!message) return pageErreur(c, 404)
    const { candidats } = rapprocher(dep, message)
    for (const { id } of candidats) tracer(c, 'Affichage en face d’une identité reçue', id)
    const proposes: readonly (Patient | null)[] = [...candidats, null]
    const choix = proposes.map(
      (patient): Choix => ({ patient, decision: deciderPour(dep, message, patient) }),
    )
    return rendre(
      c,
      <PageIdentiteRecue
        cadre={cadreDe(c, dep)}
        cog={dep.cog}
        {...{ message, candidats, choix }}
        appelPermis={c.var.seance.droits.has('appeler-insi')}
      />,
    )
  })

  app.post('/receptions/identites/:id{[0-9]+}', async (c) => {
    const recu = demandee(c)
    if (!recu) return pageErreur(c, 404)
    const adresse = `/receptions/identites/${recu.id}`
    const { action = '' } = await lireCorps(c)
    if (recu.suite !== 'a-traiter')
      return allerVers(c, dep, adresse, {
        genre: 'information',
        textes: ["Cette identité n'attend plus de décision."],
      })
    const auteur = auteurDe(c)
    if (action === 'ecarter') {
      noterSuite(dep, recu.id, { suite: 'ecartee', motif: null, patientId: null, auteur })
      return allerVers(c, dep, '/receptions', {
        genre: 'information',
        textes: ['Identité écartée. Aucun dossier n’a changé.'],
      })
    }
    await faireVerifier(c, recu, auteur)
    if (action === 'verifier') return c.redirect(adresse, 303)
    const vise = entier(/^mettre-a-jour-(\d+)$/.exec(action)?.[1])
    const patient = vise === null ? null : lirePatient(dep, vise)
    if (action !== 'creer' && !patient) return pageErreur(c, 404)
    const message = lireRecu(base, recu.id)
    if (!message) return pageErreur(c, 404)
    return conclure(c, integrerIdentite(dep, { message, patient, auteur }), adresse)
  })

  /** Demander l'intégration fait vérifier ce qui ne l'est pas encore, si le profil le permet. */
  async function faireVerifier(c: Requete, { id, verification }: MessageRecu, auteur: string) {
    const due = verification === 'attendue' || verification === 'incident'
    if (!due || !dep.reception || !c.var.seance.droits.has('appeler-insi')) return
    await patienter(dep.reception.verifier(id, auteur))
  }

  function conclure(c: Requete, issue: Issue, adresse: string) {
    if (issue.genre === 'impossible')
      return allerVers(c, dep, adresse, { genre: 'attention', textes: [issue.raison] })
    const fiche = `/patients/${issue.patientId}`
    if (issue.genre === 'inchange')
      return allerVers(c, dep, fiche, { genre: 'attention', textes: [issue.raison] })
    const statut = lirePatient(dep, issue.patientId)?.statut ?? 'PROV'
    const fait = issue.genre === 'creee' ? 'Dossier créé' : 'Dossier mis à jour'
    return allerVers(c, dep, fiche, {
      genre: 'succes',
      textes: [`${fait} depuis l'identité reçue : elle est ${MOTS_STATUT[statut]}.`],
    })
  }

  return app
}
