import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { DescriptionService } from '../../schemas/insi/description-service.ts'
import { TAILLE_MAX_XML } from '../../schemas/xml/limites.ts'
import type { EcartProtocole } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import type { CertificatClient } from '../pki/certificat-client.ts'
import { lireCorps } from '../serveur/lire-corps.ts'
import { livrer, reponseLivree } from '../serveur/livrer.ts'
import type { Demande } from './lecture/lire-demande.ts'
import type { Traitement } from './repondre.ts'
import type { ReponseHttp } from './reponse/ecrire-reponse.ts'
import { servirDescription } from './servir-description.ts'

export interface OptionsApp {
  journal: Journal
  description: DescriptionService
  repondre: (demande: Demande) => Traitement
  lireCertificat: (socket: unknown) => CertificatClient | null
}

const DECODEUR = new TextDecoder()

type Contexte = Context<{ Bindings: HttpBindings }>

/** Les en-têtes tels que Node les a lus, sans repasser par un objet Headers. */
function entetesDe(c: Contexte): Record<string, string> {
  const recus = c.env.incoming?.headers
  if (!recus) return Object.fromEntries(c.req.raw.headers)
  const entetes: Record<string, string> = {}
  for (const nom of Object.keys(recus)) entetes[nom] = String(recus[nom])
  return entetes
}

function decrireRequete(c: Contexte, corps: string) {
  return { methode: c.req.method, chemin: c.req.path, entetes: entetesDe(c), corps }
}

/** Une réponse hors SOAP, avec l'écart qui l'explique dans le journal. */
function refuserHttp(
  c: Contexte,
  journal: Journal,
  statut: 404 | 405 | 413 | 400 | 500,
  ecart: EcartProtocole,
): Response {
  const reponse: ReponseHttp = {
    statut,
    entetes: {
      'content-type': 'text/plain; charset=utf-8',
      ...(statut === 405 ? { allow: 'POST' } : {}),
    },
    corps: ecart.message,
  }
  journal.ecrire({
    appelant: null,
    operation: null,
    requete: decrireRequete(c, ''),
    reponse,
    resultat: 'refus',
    code: null,
    ecarts: [ecart],
  })
  return new Response(reponse.corps, { status: statut, headers: reponse.entetes })
}

/** Un client qui lit la description n'interroge pas encore le service : rien n'est jugé. */
function rendreDescription(c: Contexte, journal: Journal, reponse: ReponseHttp): Response {
  journal.ecrire({
    appelant: null,
    operation: 'description',
    requete: decrireRequete(c, ''),
    reponse: { ...reponse, corps: '' },
    resultat: 'ok',
    code: null,
    ecarts: [],
  })
  return new Response(reponse.corps, { status: reponse.statut, headers: reponse.entetes })
}

const VERBE = { regle: 'insi.verbe', source: 'ins.md §5.1', marque: 'V' } as const
const CHEMIN = { regle: 'insi.chemin', source: 'ins.md §1 et §5.1', marque: 'V' } as const
const TAILLE = { regle: 'insi.taille', source: 'banc, limite de 10 Mio', marque: 'C' } as const
const COUPE = { regle: 'insi.corps-incomplet', source: 'HTTP', marque: 'C' } as const
const INTERNE = { regle: 'banc.erreur-interne', source: 'banc', marque: 'C' } as const

async function traiter(c: Contexte, options: OptionsApp): Promise<Response> {
  const { journal } = options
  const description = servirDescription(c, options.description)
  if (description) return rendreDescription(c, journal, description)
  if (c.req.method !== 'POST') {
    const message = `Verbe ${c.req.method} : seul POST est admis.`
    return refuserHttp(c, journal, 405, { ...VERBE, message })
  }
  const octets = await lireCorps(c.req.raw, TAILLE_MAX_XML).catch(() => undefined)
  if (octets === undefined) {
    return refuserHttp(c, journal, 400, { ...COUPE, message: 'Le corps n’est pas arrivé entier.' })
  }
  if (octets === null) {
    const message = `Le corps dépasse ${TAILLE_MAX_XML} octets : il n’a pas été lu.`
    return refuserHttp(c, journal, 413, { ...TAILLE, message })
  }
  const requete = decrireRequete(c, DECODEUR.decode(octets))
  const { reponse, effet, ...jugement } = options.repondre({
    typeContenu: requete.entetes['content-type'] ?? null,
    octets,
    certificat: options.lireCertificat(c.env.incoming?.socket),
  })
  const livree = reponseLivree(reponse, effet)
  journal.ecrire({
    ...jugement,
    requete,
    reponse: livree,
    resultat: livree.statut === 200 ? 'ok' : livree.statut === 500 ? 'faute' : 'refus',
  })
  return livrer(c, livree, effet)
}

/**
 * L'application HTTP du service : `POST /insi/lps` et son alias `/lps`, où un GET `?wsdl` rend la
 * description ; le reste est journalisé.
 */
export function creerApp(options: OptionsApp): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.all('/insi/lps', (c) => traiter(c, options))
  app.all('/lps', (c) => traiter(c, options))
  app.notFound((c) =>
    refuserHttp(c, options.journal, 404, { ...CHEMIN, message: `Chemin ${c.req.path} inconnu.` }),
  )
  app.onError((erreur, c) =>
    refuserHttp(c, options.journal, 500, {
      ...INTERNE,
      message: `Faute du banc : ${erreur.message}`,
    }),
  )
  return app
}
