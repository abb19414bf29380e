import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { garderSaisie } from '../brouillons/garder-saisie.ts'
import { reprendreSession } from '../comptes/sessions.ts'
import { droitsDe } from '../droits/droits.ts'
import type { Env } from './contexte.ts'
import type { Noyau } from './dependances.ts'

/** Illisible des scripts, envoyé à nos seules pages. */
export const COOKIE_SESSION = 'cabinet_session'

/** Tant que le mot de passe est à changer, rien d'autre ne s'ouvre (SC.SSI/IAM.92). */
const CHANGEMENT = '/mot-de-passe'

/** Toute page demande une session ; sans elle, la connexion, puis le retour à la page voulue. */
export function exigerSession(noyau: Noyau): MiddlewareHandler<Env> {
  const { base, horloge, mutations } = noyau
  return async (c, suite) => {
    const jeton = getCookie(c, COOKIE_SESSION)
    const session = jeton ? reprendreSession(base, jeton, horloge.maintenant()) : null
    if (!session) {
      const retour = c.req.method === 'GET' && c.req.path !== '/' ? c.req.path : ''
      const tard = jeton && c.req.method === 'POST' && (await garderSaisie(c, noyau, jeton))
      const demande = new URLSearchParams({
        ...(retour ? { suite: retour } : {}),
        ...(jeton ? { motif: tard ? 'saisie' : 'fin' } : {}),
      }).toString()
      return c.redirect(demande ? `/connexion?${demande}` : '/connexion', 303)
    }
    if (session.aChanger && c.req.path !== CHANGEMENT) return c.redirect(CHANGEMENT, 303)
    c.set('seance', { session, droits: droitsDe(base, session.compte.role, mutations) })
    return suite()
  }
}

/** N'accepte qu'un chemin d'ici : jamais une adresse qui sortirait du logiciel. */
export const retourSur = (suite: string | undefined): string =>
  suite && /^\/(?![/\\])[\w/-]*$/.test(suite) ? suite : '/patients'
