import { Hono } from 'hono'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { creerBrouillons } from './brouillons.ts'
import { controleurDe } from './controleur.ts'
import { listerAttestations } from './lister.ts'
import { routesBrouillons } from './routes-brouillons.ts'
import { routesConditions } from './routes-conditions.ts'
import { routesPieces } from './routes-pieces.ts'
import { PageListe } from './vues/page-liste.tsx'

/** La plus grosse pièce admise, 50 Mo, et de quoi l’envelopper. */
const CORPS_MAX = 51 * 1024 * 1024

/** Les pièces que l’éditeur signe ou obtient, et ce qu’il déclare sans objet. */
export const moduleAttestations: ModuleConsole = {
  prefixe: '/attestations',
  entree: { libelle: 'Attestations', icone: 'attestations' },
  feuilles: [new URL('./attestations.css', import.meta.url)],
  scripts: { attestations: new URL('./attestations.js', import.meta.url) },
  corpsMax: CORPS_MAX,
  bilan: (contexte) => controleurDe(contexte).tenues(),
  monter(contexte) {
    const brouillons = creerBrouillons(contexte)
    const app = new Hono()
    app.get('/', async (c) =>
      rendre(
        c,
        PageListe({
          cadre: contexte.cadre(c),
          liste: await listerAttestations(contexte),
          conditions: contexte.config.conditions.length,
        }),
      ),
    )
    app.route('/pieces', routesPieces(contexte, brouillons))
    app.route('/conditions', routesConditions(contexte, brouillons))
    app.route('/brouillon', routesBrouillons(brouillons))
    return app
  },
}
