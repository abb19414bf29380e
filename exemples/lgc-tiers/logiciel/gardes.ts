import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { aDroit } from '../comptes/droits.ts'
import { TEMOIN } from '../comptes/routes.ts'
import type { Cabinet, Environnement } from './cabinet.ts'
import { refuser } from './refuser.ts'

/** Refuse qui n'a pas de session ouverte. */
export const connecte =
  ({ sessions }: Cabinet): MiddlewareHandler<Environnement> =>
  async (c, suite) => {
    const compte = sessions.lire(getCookie(c, TEMOIN))
    if (!compte) return refuser(c, 401, 'Votre session est fermée.')
    c.set('compte', compte)
    return suite()
  }

/** Refuse toute fiche à qui n'a pas le droit de consulter l'identité (guide INS, règle 4). */
export const habilite =
  ({ base }: Cabinet): MiddlewareHandler<Environnement> =>
  async (c, suite) =>
    aDroit(c.get('compte'), 'consulter', base.reglages)
      ? suite()
      : refuser(c, 403, 'Votre profil n’ouvre pas les fiches des usagers.')
