import type { MiddlewareHandler } from 'hono'
import type { Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { etatSessionPsc } from './etat.ts'
import type { Psc } from './psc.ts'
import { servicesSocles } from './services-socles.ts'

/**
 * À chaque page d'un utilisateur connecté : ses jetons se renouvellent sans le faire attendre, et la
 * page sait ce que PSC lui ouvre. Un administrateur n'a aucun service à ouvrir.
 */
export function suivrePsc(
  noyau: Noyau,
  psc: Psc,
  options: Parameters<typeof servicesSocles>[0],
): MiddlewareHandler<Env> {
  const services = servicesSocles(options)
  return async (c, suite) => {
    const { session } = c.var.seance
    psc.entretenir(session)
    const etat = etatSessionPsc(noyau, psc, session)
    const portail = Boolean(options.dmp) && !noyau.mutations.active('psc-portail-sans-lien')
    if (session.compte.role !== 'administrateur')
      c.set('psc', etat && { session: etat, services, portail })
    await suite()
  }
}
