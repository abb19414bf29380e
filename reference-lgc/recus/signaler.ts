import type { MiddlewareHandler } from 'hono'
import type { Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { attenteDe } from './lister.ts'

/** Chaque page dit ce qui attend d'être lu, à qui peut ouvrir les dossiers (ERGO.03, BIO.03). */
export function signalerRecus(noyau: Noyau): MiddlewareHandler<Env> {
  return async (c, suite) => {
    c.set('recus', c.var.seance.droits.has('consulter-identite') ? attenteDe(noyau) : null)
    return suite()
  }
}
