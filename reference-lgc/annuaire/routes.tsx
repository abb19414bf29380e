import { Hono } from 'hono'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import { routesComptesAnnuaire } from './routes/comptes.tsx'
import { routesCorrespondant } from './routes/correspondant.tsx'
import { routesCorrespondantsPatient } from './routes/correspondants-patient.tsx'
import { routesFiche } from './routes/fiche.tsx'
import { routesModifierCorrespondant } from './routes/modifier-correspondant.tsx'
import { routesRecherche } from './routes/recherche.tsx'
import { routesReglageAnnuaire } from './routes/reglage.tsx'
import { PageNonReglee } from './vues/non-regle.tsx'

/** L'Annuaire Santé ; sans lui, une page dit comment le raccorder. */
export function routesAnnuaire(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { annuaire } = dep
  if (!annuaire) {
    for (const chemin of ['/annuaire', '/annuaire/*', '/reglages/annuaire'])
      app.get(chemin, (c) => rendre(c, <PageNonReglee cadre={cadreDe(c, dep)} />))
    return app
  }
  app.route('/', routesRecherche(dep))
  app.route('/', routesReglageAnnuaire(dep, annuaire))
  app.route('/', routesCorrespondant(dep, annuaire))
  app.route('/', routesModifierCorrespondant(dep))
  app.route('/', routesFiche(dep, annuaire))
  app.route('/', routesCorrespondantsPatient(dep))
  app.route('/', routesComptesAnnuaire(dep, annuaire))
  return app
}
