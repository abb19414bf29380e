import { Hono } from 'hono'
import { routesAPropos } from '../a-propos/routes.tsx'
import { routesAnnuaire } from '../annuaire/routes.tsx'
import { routesApcv } from '../apcv/routes.tsx'
import { routesJournalApcv } from '../apcv/routes-journal.tsx'
import { routesBrouillons } from '../brouillons/routes.tsx'
import { routesComptes } from '../comptes/gestion/routes.tsx'
import { routesConnexion } from '../comptes/routes.tsx'
import { routesMotDePasse } from '../comptes/routes-mot-de-passe.tsx'
import { routesProfil } from '../comptes/routes-profil.tsx'
import { routesConditions } from '../conditions/routes.tsx'
import { routesCopie } from '../copies/routes/copie.tsx'
import { routesCopiesPatient } from '../copies/routes/patient.tsx'
import { routesCopiesReglages } from '../copies/routes/reglages.tsx'
import { suivreDica } from '../dmp/dica/etat.ts'
import { routesDmp } from '../dmp/routes/index.ts'
import { exigerMessageLu } from '../dmp/routes/responsabilite.tsx'
import { routesDocuments } from '../documents/routes.ts'
import { routesDossier } from '../dossier/routes.ts'
import { exigerDroit } from '../droits/exiger.tsx'
import { signalerReceptions } from '../echanges/reception/signaler.ts'
import { routesEchanges } from '../echanges/routes.ts'
import { routesEspace } from '../espace/routes.tsx'
import { routesEssai } from '../essai/routes.ts'
import { routesHistorique } from '../historique/routes.tsx'
import { routesARevoir } from '../insi/a-revoir/routes.tsx'
import { routesInsi } from '../insi/routes.tsx'
import { routesVerification } from '../insi/verification/routes.tsx'
import { suivreMessagerie } from '../messagerie/routes/suivre.ts'
import { routesMessagerie } from '../messagerie/routes.ts'
import { routesNomenclatures } from '../nomenclatures/routes.ts'
import { routesOrdonnance } from '../ordonnance-numerique/routes.tsx'
import { routesAttributs } from '../patients/routes/attributs.tsx'
import { routesCreation } from '../patients/routes/creation.tsx'
import { routesFiche } from '../patients/routes/fiche.tsx'
import { routesListe } from '../patients/routes/liste.tsx'
import { routesModification } from '../patients/routes/modification.tsx'
import { routesRetraitTitre } from '../patients/routes/retrait-titre.tsx'
import { routesValidation } from '../patients/routes/validation.tsx'
import { routesGestionPsc } from '../psc/routes/gestion.tsx'
import { routesPscConnectees, routesPscOuvertes } from '../psc/routes/index.ts'
import { routesJournalPsc } from '../psc/routes/journal.tsx'
import { routesPubliques } from '../psc/routes/publiques.tsx'
import { suivrePsc } from '../psc/suivre.ts'
import { routesRecus } from '../recus/routes.ts'
import { signalerRecus } from '../recus/signaler.ts'
import { routesReglages } from '../reglages/routes.tsx'
import { routesVitale } from '../vitale/routes.tsx'
import type { FichiersServis } from '../vues/ressources.ts'
import type { Env } from './contexte.ts'
import type { Dependances } from './dependances.ts'
import { pageErreur } from './introuvable.tsx'
import { exigerSession } from './seance.ts'
import { corpsLimite, entetesSurs, origineControlee } from './securite.ts'

/**
 * Assemble le logiciel : défenses, fichiers, connexion, puis les pages sous session et sous droit.
 */
export function composer(
  dep: Dependances,
  fichiers: FichiersServis,
  options: { essai: boolean },
): Hono {
  const app = new Hono<Env>()
  app.use(entetesSurs(), corpsLimite())
  app.use(async (c, suite) => {
    c.set('ressources', fichiers)
    c.set('annuaire', dep.annuaire !== null)
    return suite()
  })
  app.get('/statiques/*', (c) => {
    const fichier = fichiers.lire(c.req.path)
    if (!fichier) return c.text('Fichier introuvable.', 404)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(fichier.corps, 200, { 'content-type': fichier.type })
  })
  app.use(origineControlee())
  app.use(async (_c, suite) => {
    dep.copies.tache.passerSiDu()
    dep.annuaire?.passerSiDu()
    return suite()
  })
  if (options.essai) app.route('/', routesEssai(dep))
  app.route('/', routesConnexion(dep))
  app.route('/', routesPubliques())
  app.route('/', routesConditions(dep))
  if (dep.psc) app.route('/', routesPscOuvertes(dep, dep.psc))
  app.use(exigerSession(dep), signalerReceptions(dep), signalerRecus(dep))
  if (dep.psc) {
    app.use(suivrePsc(dep, dep.psc, dep))
    app.route('/', routesPscConnectees(dep, dep.psc, dep))
  }
  if (dep.espace) app.route('/', routesEspace(dep, dep.espace))
  app.use(suivreMessagerie(dep))
  if (dep.connecteurDmp) app.use(exigerMessageLu(dep))
  app.get('/', (c) => {
    const administre = c.var.seance.session.compte.role === 'administrateur'
    return c.redirect(administre ? '/comptes' : '/patients', 302)
  })
  app.use('/patients/*', exigerDroit(dep, 'consulter-identite'))
  if (dep.connecteurDmp) {
    app.use('/dmp/*', exigerDroit(dep, 'consulter-identite'))
    app.use('/patients/*', suivreDica(dep, dep.connecteurDmp))
    app.route('/', routesDmp(dep, dep.connecteurDmp))
  }
  for (const routes of [
    routesListe,
    routesCreation,
    routesFiche,
    routesModification,
    routesValidation,
    routesRetraitTitre,
    routesAttributs,
    routesHistorique,
    routesDocuments,
    routesNomenclatures,
    routesOrdonnance,
    routesMessagerie,
    routesInsi,
    routesVerification,
    routesARevoir,
    routesVitale,
    routesApcv,
    routesCopiesPatient,
    routesCopie,
    routesCopiesReglages,
    routesEchanges,
    routesRecus,
    routesProfil,
    routesMotDePasse,
    routesComptes,
    routesBrouillons,
    routesAPropos,
    routesReglages,
    routesJournalApcv,
    routesJournalPsc,
    routesGestionPsc,
    routesAnnuaire,
  ])
    app.route('/', routes(dep))
  app.route('/', routesDossier(dep, options))

  app.notFound((c) => pageErreur(c, 404))
  app.onError((erreur, c) => {
    if ('status' in erreur && erreur.status === 403) return pageErreur(c, 403)
    // Le détail va à l'exploitant, jamais à l'écran ; il ne contient pas les formulaires reçus.
    console.error('Erreur du logiciel', erreur)
    return pageErreur(c, 500)
  })
  return app as unknown as Hono
}
