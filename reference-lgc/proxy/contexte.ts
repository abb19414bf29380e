import { isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Horloge } from '../options.ts'
import { erreurProxy } from './erreur.ts'
import type { Interlocuteurs } from './fournisseurs.ts'
import type { ClientProxy, OptionsProxy } from './options.ts'
import type { SessionsProxy } from './sessions.ts'
import type { Origine, Traces } from './traces.ts'

/** Ce que chaque route a sous la main. */
export interface ProxyEsante {
  options: OptionsProxy
  horloge: Horloge
  sessions: SessionsProxy
  traces: Traces
  interlocuteursDe(client: ClientProxy): Interlocuteurs
}

export type ContexteProxy = Context<{ Bindings: HttpBindings }>

/** Nom du témoin de session (psc.md §13 [V]). */
export const TEMOIN = 'proxy_session_id'

/** D'où vient l'appel, pour la trace. */
export function origineDe(c: ContexteProxy): Origine {
  const socket = c.env?.incoming?.socket
  const annonce = c.req.header('x-forwarded-for')?.split(',')[0]?.trim() ?? ''
  return {
    ipAddress: isIP(annonce) ? annonce : (socket?.remoteAddress ?? 'unknown'),
    ports: { source: socket?.remotePort ?? null, destination: socket?.localPort ?? null },
  }
}

/** Un message d'API reste petit ; les documents passeront par lots. */
const CORPS_MAX = 5 * 1024 * 1024

/** Lit le corps d'une requête, `null` s'il est vide ; rejette 413 au-delà de 5 Mio. */
export async function lireOctets(requete: Request): Promise<Uint8Array | null> {
  if (requete.body === null) return null
  const morceaux: Uint8Array[] = []
  let taille = 0
  for await (const morceau of requete.body) {
    taille += morceau.byteLength
    if (taille > CORPS_MAX) throw erreurProxy(413, 'Body too large.')
    morceaux.push(morceau)
  }
  return taille === 0 ? null : Buffer.concat(morceaux)
}
