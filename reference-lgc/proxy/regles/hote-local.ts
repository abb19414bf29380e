import type { Context, Next } from 'hono'
import { erreurProxy } from '../erreur.ts'

const LOCAUX = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Le proxy ne parle qu'aux programmes de ce poste : une page web, même sous un nom qui y mène, est
 * refusée.
 */
export async function hoteLocal(c: Context, suite: Next): Promise<void> {
  const hote = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  if (!LOCAUX.includes(hote)) throw erreurProxy(403, 'Host not allowed.')
  if (c.req.header('origin') !== undefined) throw erreurProxy(403, 'Origin not allowed.')
  await suite()
}
