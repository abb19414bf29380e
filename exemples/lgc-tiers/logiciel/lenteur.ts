import { setTimeout as patienter } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'

export interface Lenteur {
  minMs: number
  maxMs: number
}

/** Ce logiciel est lent, comme d'autres : chaque réponse attend un temps de cet intervalle. */
export const ralentir =
  ({ minMs, maxMs }: Lenteur): MiddlewareHandler =>
  async (_, suite) => {
    await patienter(minMs + Math.random() * (maxMs - minMs))
    await suite()
  }
