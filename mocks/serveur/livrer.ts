import { setTimeout as attendre } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'

/** Ce qu'une panne fait à la connexion, quel que soit le service. */
export interface Livraison {
  delaiMs: number
  /** Remplace toute réponse. */
  transport: 'http503' | 'silence' | 'coupure' | null
}

interface Reponse {
  statut: number
  entetes: Record<string, string>
  corps: string
}

/** Attend que le client renonce, ou que le serveur s'arrête. */
function clientParti(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resoudre) =>
    signal.addEventListener('abort', () => resoudre(), { once: true }),
  )
}

/** Ce qui part réellement sur le fil : statut 0 quand rien ne part. */
export function reponseLivree(reponse: Reponse, { transport }: Livraison): Reponse {
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
  livree: Reponse,
  { delaiMs, transport }: Livraison,
): Promise<Response> {
  if (delaiMs > 0)
    await attendre(delaiMs, undefined, { signal: c.req.raw.signal }).catch(() => undefined)
  if (transport === 'silence') await clientParti(c.req.raw.signal)
  if (transport === 'silence' || transport === 'coupure') {
    c.env.incoming.socket.destroy()
    return RESPONSE_ALREADY_SENT
  }
  return new Response(livree.corps, { status: livree.statut, headers: livree.entetes })
}
