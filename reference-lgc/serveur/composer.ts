import { Hono } from 'hono'
import { routesConnexion } from '../comptes/routes.tsx'
import { exigerDroit } from '../droits/exiger.tsx'
import { routesEssai } from '../essai/routes.ts'
import { routesHistorique } from '../historique/routes.tsx'
import { routesInsi } from '../insi/routes.tsx'
import { routesAttributs } from '../patients/routes/attributs.tsx'
import { routesCreation } from '../patients/routes/creation.tsx'
import { routesFiche } from '../patients/routes/fiche.tsx'
import { routesListe } from '../patients/routes/liste.tsx'
import { routesModification } from '../patients/routes/modification.tsx'
import { routesValidation } from '../patients/routes/validation.tsx'
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
    return suite()
  })
  app.get('/statiques/*', (c) => {
    const fichier = fichiers.lire(c.req.path)
    if (!fichier) return c.text('Fichier introuvable.', 404)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(fichier.corps, 200, { 'content-type': fichier.type })
  })
  app.use(origineControlee())
  if (options.essai) app.route('/', routesEssai(dep))
  app.route('/', routesConnexion(dep))
  app.use(exigerSession(dep))
  app.get('/', (c) => c.redirect('/patients', 302))
  app.use('/patients/*', exigerDroit(dep, 'consulter-identite'))
  for (const routes of [
    routesListe,
    routesCreation,
    routesFiche,
    routesModification,
    routesValidation,
    routesAttributs,
    routesHistorique,
    routesInsi,
    routesVitale,
    routesReglages,
  ])
    app.route('/', routes(dep))

  app.notFound((c) => pageErreur(c, 404))
  app.onError((erreur, c) => {
    if ('status' in erreur && erreur.status === 403) return pageErreur(c, 403)
    // Le détail va à l'exploitant, jamais à l'écran ; il ne contient pas les formulaires reçus.
    console.error('Erreur du logiciel', erreur)
    return pageErreur(c, 500)
  })
  return app as unknown as Hono
}
