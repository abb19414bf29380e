import { Hono } from 'hono'
import { cadreDe, type Env, type Requete } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { entier } from '../serveur/formulaire.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { tracerAcces } from './acces.ts'
import { lireEchange } from './insi/detail.ts'
import { lireJournalInsi } from './insi/lire.ts'
import { PageAppelTrace } from './insi/vues/appel.tsx'
import { TableauInsi } from './insi/vues/tableau.tsx'
import { lireAcces } from './lire-acces.ts'
import { TableauAcces } from './vues/acces.tsx'
import { PageJournal } from './vues/journal.tsx'

const demande = (c: Requete) => ({
  patientId: entier(c.req.query('patient')),
  page: entier(c.req.query('page')) ?? 1,
})

/** Les journaux ; sans droit sur l'identité, un patient n'y est qu'un numéro. */
export function routesJournaux(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const peutNommer = (c: Requete) => c.var.seance.droits.has('consulter-identite')

  app.get('/reglages/journal-acces', (c) => {
    const { page, patientId: filtre } = demande(c)
    const { total, lignes } = lireAcces(noyau, demande(c))
    const commun = { cadre: cadreDe(c, noyau), total, page, filtre }
    return rendre(
      c,
      <PageJournal {...commun} titre="Journal des accès" adresse="/reglages/journal-acces">
        <TableauAcces {...{ lignes, nomme: peutNommer(c) }} />
      </PageJournal>,
    )
  })

  app.get('/reglages/journal-insi', (c) => {
    const { page, patientId: filtre } = demande(c)
    const { total, lignes } = lireJournalInsi(noyau, demande(c))
    const commun = { cadre: cadreDe(c, noyau), total, page, filtre }
    return rendre(
      c,
      <PageJournal {...commun} titre="Journal des appels INSi" adresse="/reglages/journal-insi">
        <TableauInsi {...{ lignes, nomme: peutNommer(c) }} />
      </PageJournal>,
    )
  })

  app.get('/reglages/journal-insi/:id{[0-9]+}', (c) => {
    const id = entier(c.req.param('id'))
    const echange = id === null ? null : lireEchange(noyau, id)
    if (!echange) return pageErreur(c, 404)
    const nomme = peutNommer(c)
    if (nomme)
      tracerAcces(noyau, {
        compte: c.var.seance.session.compte,
        patientId: echange.patient?.id ?? null,
        operation: "Lecture d'un appel INSi au journal",
      })
    const { mutations } = noyau
    return rendre(
      c,
      <PageAppelTrace {...{ echange, nomme, mutations }} cadre={cadreDe(c, noyau)} />,
    )
  })

  return app
}
