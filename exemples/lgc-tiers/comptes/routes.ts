import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { lireDemande } from '../logiciel/lire-demande.ts'
import { refuser } from '../logiciel/refuser.ts'
import { type Compte, nomDe, reconnaitre } from './comptes.ts'
import { aDroit } from './droits.ts'

const forme = z.strictObject({ code: z.string().max(100), phrase: z.string().max(200) })
export const TEMOIN = 'sorbier'

/** Ouvrir, relire et fermer sa session. */
export function routesSession({ sessions, base, version }: Cabinet): Hono {
  const app = new Hono()
  const montrer = (compte: Compte | null) => ({
    version,
    compte: compte && {
      nom: nomDe(compte),
      role: compte.role,
      superviseur: compte.superviseur,
      consulte: aDroit(compte, 'consulter', base.reglages),
    },
  })
  app.get('/', (c) => c.json(montrer(sessions.lire(getCookie(c, TEMOIN)))))
  app.post('/', async (c) => {
    const lu = await lireDemande(c, forme)
    const compte = lu && reconnaitre(lu.code, lu.phrase)
    if (!compte) return refuser(c, 401, 'Code utilisateur ou phrase secrète inconnus.')
    setCookie(c, TEMOIN, sessions.ouvrir(compte), { httpOnly: true, sameSite: 'Strict' })
    return c.json(montrer(compte))
  })
  app.delete('/', (c) => {
    sessions.fermer(deleteCookie(c, TEMOIN))
    return c.json(montrer(null))
  })
  return app
}
