import { type Context, Hono } from 'hono'
import type { Journal } from '../journal.ts'
import type { Pannes } from '../pannes.ts'
import { accesLocal } from '../serveur/acces-local.ts'
import { lireJson } from '../serveur/lire-json.ts'
import type { Beneficiaire, CarteVitale } from './carte.ts'
import type { Lecteur } from './lecteur.ts'
import type { PanneVitale } from './pannes.ts'
import { DEMANDE_ASSERTION, lireCarte, refus, rendreAssertion, type Sortie } from './repondre.ts'
import { suivre } from './suivre.ts'

export interface OptionsAppVitale {
  lecteur: Lecteur
  journal: Journal
  pannes: Pannes<PanneVitale>
  signer: (carte: CarteVitale, beneficiaire: Beneficiaire) => string
}

function livrer(
  c: Context,
  { journal, pannes }: OptionsAppVitale,
  operation: 'card' | 'assertion',
  demande: { corps: string; traiter: () => Sortie },
): Response {
  const panne = pannes.appliquer((p) => p.endpoint === operation || p.endpoint === '*')
  const sortie = panne ? refus(503, 'Lecteur indisponible.') : demande.traiter()
  const entetes = { 'content-type': sortie.type }
  journal.ecrire({
    appelant: null,
    operation,
    requete: {
      methode: c.req.method,
      chemin: c.req.path,
      entetes: Object.fromEntries(c.req.raw.headers),
      corps: demande.corps,
    },
    reponse: { statut: sortie.statut, entetes, corps: sortie.corps },
    resultat: sortie.statut === 200 ? 'ok' : 'refus',
    code: null,
    ecarts: [],
  })
  return new Response(sortie.corps, { status: sortie.statut, headers: entetes })
}

/** L'application HTTP du lecteur : `GET /card`, `GET /events` (SSE), `POST /assertion` (ins.md §14). */
export function creerAppVitale(options: OptionsAppVitale): Hono {
  const app = new Hono()
  app.use(accesLocal)
  app.get('/card', (c) =>
    livrer(c, options, 'card', {
      corps: '',
      traiter: () => lireCarte(options.lecteur, c.req.query('serie')),
    }),
  )
  app.get('/events', (c) => suivre(c, options.lecteur))
  app.post('/assertion', async (c) => {
    const lu = await lireJson(c, DEMANDE_ASSERTION)
    if ('reponse' in lu) return lu.reponse
    return livrer(c, options, 'assertion', {
      corps: JSON.stringify(lu.corps),
      traiter: () => rendreAssertion(options.lecteur, lu.corps, options.signer),
    })
  })
  return app
}
