import type { MiddlewareHandler } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { boitesDe } from '../boites/depot.ts'
import { compterNonLus } from '../courriels/lire.ts'

/** L'utilisateur est là : ses boîtes s'ouvrent, et chaque page dit ce qui est à lire. */
export function suivreMessagerie({ base, messagerie }: Dependances): MiddlewareHandler<Env> {
  return async (c, suite) => {
    const { session, droits } = c.var.seance
    const ouverte = messagerie !== null && droits.has('consulter-identite')
    if (ouverte) messagerie.eveiller(session)
    const boites = ouverte ? boitesDe(base, session.compte.id).map(({ id }) => id) : []
    c.set('messagerie', ouverte ? compterNonLus(base, boites) : null)
    return suite()
  }
}
