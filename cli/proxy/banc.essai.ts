import { CHEMIN_WHOAMI, emetteurApi, jetonApi } from '../../mocks/api-psc/adresses.ts'
import { clientsApi } from '../../mocks/api-psc/clients.ts'
import { decrireApiPsc } from '../../mocks/api-psc/decrire.ts'
import type { Horloge } from '../../mocks/contrat.ts'
import { type BancPsc, ouvrirBancPsc } from '../../mocks/psc/essai/banc.ts'
import { brancherProxy, CLIENT_PSC_PROXY, SERVICE_ESSAI } from './brancher-proxy.ts'

/** Ce que le proxy répond, corps lu. */
export interface Repondu {
  statut: number
  corps: Record<string, unknown>
  temoin: string | null
  entetes: Headers
}

/** PSC et l’API d’essai, prêts pour un proxy ; l’horloge est arrêtée, à moins d’en donner une. */
export async function ouvrirBancProxy(horloge?: Horloge) {
  const banc: BancPsc = await ouvrirBancPsc({
    reglages: { intervalleCiba: 1 },
    ...(horloge ? { horloge } : {}),
  })
  const { chaine: cert, cle } = banc.pki.fichiers('proxy-auth')
  const base = new URL(banc.decouverte.issuer).origin
  const adresses = { base, mire: base }
  const options = brancherProxy({
    psc: { issuer: banc.description.issuer, clients: banc.description.clients },
    apiPsc: decrireApiPsc(adresses, clientsApi({ structure: [], proxy: [] })),
    pki: {
      ca: banc.pki.ca,
      clients: { 'insi-manu': { cert, cle }, proxy: { cert, cle } },
    },
  })
  if (!options) throw new Error('le banc ne sait pas brancher le proxy')
  return { banc, options, emetteur: emetteurApi(adresses), jeton: jetonApi(adresses) }
}

/** Un appel du proxy, comme le fait le serveur d’un logiciel. */
export async function appelerProxy(
  url: string,
  chemin: string,
  { temoin = null, ...init }: RequestInit & { temoin?: string | null } = {},
): Promise<Repondu> {
  const reponse = await fetch(`${url}${chemin}`, {
    ...init,
    headers: { ...init.headers, ...(temoin === null ? {} : { cookie: temoin }) },
  })
  const texte = await reponse.text()
  return {
    statut: reponse.status,
    corps: texte.startsWith('{') ? (JSON.parse(texte) as Record<string, unknown>) : {},
    temoin: reponse.headers.get('set-cookie')?.split(';')[0] ?? null,
    entetes: reponse.headers,
  }
}

export const CHEMIN_ESSAI = `/send/${SERVICE_ESSAI}/${CHEMIN_WHOAMI.split('/').at(-1)}`

/** Demande une connexion ; `change` remplace ou ôte (`undefined`) un champ. */
export const demanderConnexion = (
  url: string,
  change: Record<string, unknown>,
  temoin: string | null = null,
): Promise<Repondu> =>
  appelerProxy(url, '/connect', {
    method: 'POST',
    temoin,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      bindingMessage: '42',
      clientId: CLIENT_PSC_PROXY,
      channel: 'MOBILE',
      ...change,
    }),
  })

/** Décide sur l’e-CPS dès que la demande y est. */
export async function decider(
  banc: BancPsc,
  nationalId: string,
  decision: 'approve' | 'deny' = 'approve',
): Promise<void> {
  for (;;) {
    const { statut } = await banc.commander('ecps', { nationalId, decision })
    if (statut === 200) return
    await new Promise((suite) => setImmediate(suite))
  }
}

/** Connecte un professionnel et décide pour lui. */
export async function connecterAuProxy(
  { banc, url }: { banc: BancPsc; url: string },
  nationalId: string,
  {
    decision = 'approve',
    temoin = null,
    ...change
  }: { decision?: 'approve' | 'deny'; temoin?: string | null; clientId?: string } = {},
): Promise<Repondu> {
  const [reponse] = await Promise.all([
    demanderConnexion(url, { nationalId, ...change }, temoin),
    decider(banc, nationalId, decision),
  ])
  return reponse
}
