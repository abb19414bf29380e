import { setTimeout as attendre } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { livrer } from '../serveur/livrer.ts'
import type { TraitementDmp } from './repondre.ts'

type Contexte = Context<{ Bindings: HttpBindings }>

const COUPURES = ['coupure', 'perte-reponse']

/** Annonce la réponse entière, en écrit la moitié, puis coupe. */
function couperAuMilieu(c: Contexte, { statut, type, octets }: TraitementDmp['reponse']): Response {
  const { outgoing } = c.env
  outgoing.writeHead(statut, { 'content-type': type, 'content-length': octets.length })
  outgoing.write(octets.subarray(0, Math.floor(octets.length / 2)), () =>
    outgoing.socket?.destroy(),
  )
  return RESPONSE_ALREADY_SENT
}

/** Statut réellement envoyé : 0 quand rien ne part. */
export function statutLivre({ panne, reponse }: TraitementDmp): number {
  if (panne?.mode === 'http503') return 503
  return panne?.mode === 'silence' || COUPURES.includes(panne?.mode ?? '') ? 0 : reponse.statut
}

/** Envoie la réponse, ou ce qu'une panne en fait, après son délai. */
export async function livrerDmp(
  c: Contexte,
  { reponse, delaiMs, panne }: TraitementDmp,
): Promise<Response> {
  if (delaiMs > 0)
    await attendre(delaiMs, undefined, { signal: c.req.raw.signal }).catch(() => undefined)
  if (panne?.mode === 'coupure-milieu') return couperAuMilieu(c, reponse)
  if (panne?.mode === 'silence' || COUPURES.includes(panne?.mode ?? '')) {
    const transport = panne?.mode === 'silence' ? 'silence' : 'coupure'
    return livrer(c, { statut: 0, entetes: {}, corps: '' }, { delaiMs: 0, transport })
  }
  if (panne?.mode === 'http503')
    return new Response('Service momentanément indisponible.', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return new Response(Buffer.from(reponse.octets), {
    status: reponse.statut,
    headers: { 'content-type': reponse.type },
  })
}
