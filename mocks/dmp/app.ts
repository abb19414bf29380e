import { createHash } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { POINTS_ACCES, type PointAcces } from '../../schemas/xds/transactions.ts'
import type { EcartProtocole } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import { lireCorps } from '../serveur/lire-corps.ts'
import { livrerDmp, statutLivre } from './livrer.ts'
import type { DemandeHttp, TraitementDmp } from './repondre.ts'
import { ecrireFaute, typeSoap } from './soap/ecrire-enveloppe.ts'
import type { CertificatTls } from './vihf/types.ts'

/** Racine des services, la même que celle du vrai DMP (dmp.md §4.1 [V]). */
export const RACINE_DMP = '/si-dmp-server/v2/services'

export interface OptionsAppDmp {
  journal: Journal
  tailleMax: () => number
  lireCertificat: (socket: unknown) => CertificatTls | null
  repondre: (demande: DemandeHttp) => TraitementDmp
}

type Contexte = Context<{ Bindings: HttpBindings }>

const entetesDe = (c: Contexte): Record<string, string> => Object.fromEntries(c.req.raw.headers)

/** Une pièce se résume à son nom, sa taille et son empreinte : le document n'a rien à faire au journal. */
const resumer = (pieces: Iterable<readonly [string, Uint8Array]>): string =>
  [...pieces]
    .map(([cid, octets]) => {
      const empreinte = createHash('sha1').update(octets).digest('hex')
      return `\n[pièce ${cid} : ${octets.length} octets, SHA-1 ${empreinte}]`
    })
    .join('')

function refuserHttp(
  c: Contexte,
  journal: Journal,
  statut: 400 | 404 | 405 | 413 | 500,
  ecart: EcartProtocole,
): Response {
  const faute =
    statut === 404 || statut === 405
      ? null
      : ecrireFaute(
          statut === 413 ? 'MOCK_TAILLE' : statut === 500 ? 'MOCK_INTERNE' : 'MOCK_MESSAGE',
          {
            version: '1.2',
            messageId: null,
          },
        )
  const corps = faute ?? ecart.message
  const type = faute ? typeSoap('1.2') : 'text/plain; charset=utf-8'
  journal.ecrire({
    appelant: null,
    operation: null,
    requete: { methode: c.req.method, chemin: c.req.path, entetes: entetesDe(c), corps: '' },
    reponse: { statut, entetes: { 'content-type': type }, corps },
    resultat: 'refus',
    code: null,
    ecarts: [ecart],
  })
  return new Response(corps, { status: statut, headers: { 'content-type': type } })
}

const regle = (nom: string, message: string): EcartProtocole => ({
  regle: `dmp.${nom}`,
  source: 'dmp.md §4.1',
  marque: 'C',
  message,
})

async function traiter(c: Contexte, point: PointAcces, options: OptionsAppDmp): Promise<Response> {
  const { journal } = options
  if (c.req.method !== 'POST')
    return refuserHttp(c, journal, 405, regle('verbe', 'Seul POST est admis.'))
  const octets = await lireCorps(c.req.raw, options.tailleMax()).catch(() => undefined)
  if (octets === undefined)
    return refuserHttp(
      c,
      journal,
      400,
      regle('corps-incomplet', 'Le corps n’est pas arrivé entier.'),
    )
  if (octets === null)
    return refuserHttp(c, journal, 413, regle('taille', `Plus de ${options.tailleMax()} octets.`))
  const entetes = entetesDe(c)
  const tls = options.lireCertificat(c.env.incoming?.socket)
  const traitement = options.repondre({ point, entetes, octets, tls })
  const { reponse, recu, appelant, operation, code, refusee, ecarts, details } = traitement
  const { informations = [] } = traitement
  const statut = statutLivre(traitement)
  journal.ecrire({
    appelant,
    operation,
    requete: {
      methode: 'POST',
      chemin: c.req.path,
      entetes,
      corps: `${recu.texte}${resumer(recu.pieces)}`,
    },
    reponse: {
      statut,
      entetes: { 'content-type': reponse.type },
      corps:
        statut === reponse.statut
          ? `${reponse.texte}${resumer(reponse.pieces.map((p) => [p.contentId, p.octets] as const))}`
          : '',
    },
    resultat: statut === 500 ? 'faute' : refusee || statut !== 200 ? 'refus' : 'ok',
    code,
    ecarts,
    informations,
    details,
  })
  return livrerDmp(c, traitement)
}

/** L'application HTTP du DMP simulé : un chemin par point d'accès, le reste est journalisé. */
export function creerAppDmp(options: OptionsAppDmp): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  for (const point of Object.keys(POINTS_ACCES) as PointAcces[])
    app.all(`${RACINE_DMP}/${point}`, (c) => traiter(c, point, options))
  app.notFound((c) =>
    refuserHttp(c, options.journal, 404, regle('chemin', `Chemin ${c.req.path} inconnu.`)),
  )
  app.onError((erreur, c) =>
    refuserHttp(
      c,
      options.journal,
      500,
      regle('erreur-interne', `Faute du banc : ${erreur.message}`),
    ),
  )
  return app
}
