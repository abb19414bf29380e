import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { LIBELLES_ROLE, ROLES } from '../comptes/roles.ts'
import { lireComptesRegles, reglerSuperUtilisateurs } from '../comptes/super-utilisateurs.ts'
import { routesModeleVsm } from '../documents/modele-vsm/routes.tsx'
import { DROITS, droitsRegles, reglerDroits } from '../droits/droits.ts'
import { relever, tracerPermissions } from '../droits/tracer-permissions.ts'
import { PageDroits } from '../droits/vues/droits.tsx'
import { routesContrats } from '../echanges/contrats/routes.tsx'
import { routesJournalEchanges } from '../echanges/journal/routes.tsx'
import { routesReglagesInsi } from '../insi/reglages/routes.tsx'
import { tracerAcces } from '../journaux/acces.ts'
import { routesJournaux } from '../journaux/routes.tsx'
import { allerVers, auteurDe, cadreDe, type Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { lireCases } from '../serveur/formulaire.ts'
import { rendre } from '../serveur/rendre.tsx'
import { CHAMPS_REGLABLES, champsAffiches, reglerAffichage } from './affichage.ts'
import { routesEditions } from './editions/routes.tsx'
import { routesJustificatifs } from './justificatifs/routes.tsx'
import { PageReglages } from './vues/accueil.tsx'
import { PageAffichage } from './vues/affichage.tsx'
import { PageRefusee } from './vues/refusee.tsx'

/** À qui une page est ouverte. */
type Condition = (c: Parameters<MiddlewareHandler<Env>>[0]) => boolean

const estMedecin: Condition = (c) => c.var.seance.session.compte.role === 'medecin'
const estAdministrateur: Condition = (c) => c.var.seance.session.compte.administrateur

/** Les réglages : journaux aux médecins, droits et affichage au responsable. */
export function routesReglages(noyau: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const reserver =
    (condition: Condition): MiddlewareHandler<Env> =>
    async (c, suite) =>
      condition(c) ? suite() : rendre(c, <PageRefusee cadre={cadreDe(c, noyau)} />, 403)

  app.use('/reglages/*', reserver(estMedecin))
  app.use('/reglages/droits', reserver(estAdministrateur))
  app.use('/reglages/affichage', reserver(estAdministrateur))
  app.use('/reglages/justificatifs/*', reserver(estAdministrateur))
  app.use('/reglages/editions', reserver(estAdministrateur))
  app.use('/reglages/insi', reserver(estAdministrateur))
  app.use('/reglages/modele-vsm', reserver(estAdministrateur))
  app.use('/reglages/contrats/*', reserver(estAdministrateur))

  app.get('/reglages', (c) =>
    rendre(
      c,
      <PageReglages
        cadre={cadreDe(c, noyau)}
        espace={noyau.espace !== null}
        dmp={noyau.connecteurDmp !== null}
      />,
    ),
  )

  app.get('/reglages/droits', (c) => {
    const accordes = ROLES.map((role) => ({ role, droits: droitsRegles(noyau.base, role) }))
    const comptes = lireComptesRegles(noyau.base)
    return rendre(c, <PageDroits cadre={cadreDe(c, noyau)} {...{ accordes, comptes }} />)
  })

  app.post('/reglages/droits', async (c) => {
    const avant = relever(noyau)
    for (const role of ROLES) {
      const coches = await lireCases(c, role)
      const accordes = new Set(DROITS.filter((droit) => coches.includes(droit)))
      reglerDroits(noyau.base, role, accordes)
      const operation = `Droits du profil ${LIBELLES_ROLE[role].toLowerCase()} : ${[...accordes].join(', ') || 'aucun'}`
      tracerAcces(noyau, { compte: c.var.seance.session.compte, patientId: null, operation })
    }
    const supers = await lireCases(c, 'superUtilisateurs')
    reglerSuperUtilisateurs(noyau.base, supers)
    tracerAcces(noyau, {
      compte: c.var.seance.session.compte,
      patientId: null,
      operation: `Traits verrouillés, modifiables par : ${supers.join(', ') || 'personne'}`,
    })
    tracerPermissions(noyau, auteurDe(c), avant)
    return allerVers(c, noyau, '/reglages/droits', {
      genre: 'succes',
      textes: ['Droits enregistrés.'],
    })
  })

  app.get('/reglages/affichage', (c) =>
    rendre(
      c,
      <PageAffichage
        cadre={cadreDe(c, noyau)}
        affiches={champsAffiches(noyau.base, noyau.mutations)}
      />,
    ),
  )

  app.post('/reglages/affichage', async (c) => {
    const coches = await lireCases(c, 'champs')
    reglerAffichage(
      noyau.base,
      CHAMPS_REGLABLES.filter((champ) => coches.includes(champ)),
    )
    return allerVers(c, noyau, '/reglages/affichage', {
      genre: 'succes',
      textes: ['Affichage enregistré.'],
    })
  })

  app.route('/', routesReglagesInsi(noyau))
  app.route('/', routesEditions(noyau))
  app.route('/', routesModeleVsm(noyau))
  app.route('/', routesJustificatifs(noyau))
  app.route('/', routesContrats(noyau))
  app.route('/', routesJournalEchanges(noyau))
  app.route('/', routesJournaux(noyau))
  return app
}
