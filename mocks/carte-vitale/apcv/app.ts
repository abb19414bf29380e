import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { TAILLE_MAX_XML } from '../../../schemas/xml/limites.ts'
import type { EcartProtocole } from '../../contrat.ts'
import type { Journal } from '../../journal.ts'
import { lireCorps } from '../../serveur/lire-corps.ts'
import { livrer, reponseLivree } from '../../serveur/livrer.ts'
import { masquerJetons } from './masquer-jetons.ts'
import type { TraitementApcv } from './repondre.ts'

type Contexte = Context<{ Bindings: HttpBindings }>

export interface OptionsAppApcv {
  journal: Journal
  repondre: (demande: { typeContenu: string | null; octets: Uint8Array }) => TraitementApcv
}

const HTTP = { regle: 'apcv.http', source: 'ins.md §1 et §15', marque: 'I' } as const

function decrireRequete(c: Contexte, corps: string) {
  return {
    methode: c.req.method,
    chemin: new URL(c.req.url).pathname,
    entetes: Object.fromEntries(c.req.raw.headers),
    corps: masquerJetons(corps),
  }
}

/** Un refus hors SOAP, avec l'écart qui l'explique dans le journal. */
function refuserHttp(
  c: Contexte,
  journal: Journal,
  statut: 400 | 404 | 405 | 413 | 500,
  message: string,
): Response {
  const ecart: EcartProtocole =
    statut === 500 ? { ...HTTP, regle: 'banc.erreur-interne', message } : { ...HTTP, message }
  const entetes = { 'content-type': 'text/plain; charset=utf-8' }
  journal.ecrire({
    appelant: null,
    operation: null,
    requete: decrireRequete(c, ''),
    reponse: { statut, entetes, corps: message },
    resultat: 'refus',
    code: null,
    ecarts: [ecart],
  })
  return new Response(message, { status: statut, headers: entetes })
}

async function traiter(c: Contexte, { journal, repondre }: OptionsAppApcv): Promise<Response> {
  if (c.req.method !== 'POST') {
    return refuserHttp(c, journal, 405, `Verbe ${c.req.method} : seul POST est admis.`)
  }
  const octets = await lireCorps(c.req.raw, TAILLE_MAX_XML).catch(() => undefined)
  if (octets === undefined) {
    return refuserHttp(c, journal, 400, 'Le corps n’est pas arrivé entier.')
  }
  if (octets === null) {
    return refuserHttp(c, journal, 413, `Le corps dépasse ${TAILLE_MAX_XML} octets.`)
  }
  const traitement = repondre({ typeContenu: c.req.header('content-type') ?? null, octets })
  const { reponse, transport, ...jugement } = traitement
  const effet = { transport, delaiMs: 0 }
  const livree = reponseLivree(reponse, effet)
  journal.ecrire({
    ...jugement,
    requete: decrireRequete(c, new TextDecoder().decode(octets)),
    reponse: { ...livree, corps: masquerJetons(livree.corps) },
    resultat: livree.statut === 200 ? 'ok' : livree.statut === 500 ? 'faute' : 'refus',
  })
  return livrer(c, livree, effet)
}

/** L'application SOAP du service ApCV : `POST /apcv` ; le reste est journalisé. */
export function creerAppApcv(options: OptionsAppApcv): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.all('/apcv', (c) => traiter(c, options))
  app.notFound((c) => refuserHttp(c, options.journal, 404, `Chemin ${c.req.path} inconnu.`))
  app.onError((erreur, c) =>
    refuserHttp(c, options.journal, 500, `Faute du banc : ${erreur.message}`),
  )
  return app
}
