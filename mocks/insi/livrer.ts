import { setTimeout as attendre } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Effet } from './appliquer-pannes.ts'
import type { ReponseHttp } from './reponse/ecrire-reponse.ts'

/** Attend que le client renonce, ou que le serveur s'arrête. */
function clientParti(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resoudre) =>
    signal.addEventListener('abort', () => resoudre(), { once: true }),
  )
}

/** Ce qui part réellement sur le fil : statut 0 quand rien ne part. */
export function reponseLivree(reponse: ReponseHttp, { transport }: Effet): ReponseHttp {
  if (transport === null) return reponse
  if (transport === 'http503') {
    return {
      statut: 503,
      entetes: { 'content-type': 'text/plain; charset=utf-8' },
      corps: 'Service momentanément indisponible.',
    }
  }
  return { statut: 0, entetes: {}, corps: '' }
}

/** Envoie la réponse livrée après son délai ; un silence ou une coupure n'envoie rien. */
export async function livrer(
  c: Context<{ Bindings: HttpBindings }>,
  livree: ReponseHttp,
  effet: Effet,
): Promise<Response> {
  const { signal } = c.req.raw
  if (effet.delaiMs > 0) await attendre(effet.delaiMs, undefined, { signal }).catch(() => undefined)
  if (effet.transport === 'silence') await clientParti(signal)
  if (effet.transport === 'silence' || effet.transport === 'coupure') {
    c.env.incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
  return new Response(livree.corps, { status: livree.statut, headers: livree.entetes })
}
