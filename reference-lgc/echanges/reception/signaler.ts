import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { compterATraiter } from './depot.ts'

/** Chaque page dit ce qui attend dans les réceptions, à qui peut les ouvrir (INS.48 : l'alerte). */
export function signalerReceptions({ base, reception }: Dependances): MiddlewareHandler<Env> {
  return async (c, suite) => {
    const ouvertes = reception !== null && c.var.seance.droits.has('consulter-identite')
    const { identites, donnees } = ouvertes ? compterATraiter(base) : { identites: 0, donnees: 0 }
    c.set('receptions', ouvertes ? identites + donnees : null)
    return suite()
  }
}
