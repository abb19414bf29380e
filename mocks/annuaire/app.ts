import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { CHEMIN_EXTRACTIONS, servirExtraction } from './extraction/servir.ts'
import { CHEMIN_FHIR } from './fhir/adresses.ts'
import { servirFhir } from './fhir/servir.ts'
import type { ServeurAnnuaire } from './service.ts'

const ACCUEIL =
  'Annuaire Santé simulé du banc de conformité : API FHIR et extractions publiques, données inventées.'

/** Les points de l'Annuaire simulé (annuaire.md §2 et §3), à servir en HTTPS. */
export function creerAppAnnuaire(serveur: ServeurAnnuaire): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const fhir = servirFhir(serveur)
  app.get('/', (c) => c.text(ACCUEIL, 200, { 'x-segur-mock': 'annuaire' }))
  app.on(['GET', 'HEAD'], `${CHEMIN_EXTRACTIONS}/:nom`, servirExtraction(serveur, new Map()))
  app.all(`${CHEMIN_FHIR}`, fhir)
  app.all(`${CHEMIN_FHIR}/*`, fhir)
  app.notFound((c) => c.text('Chemin inconnu de l’Annuaire simulé.', 404))
  return app
}
