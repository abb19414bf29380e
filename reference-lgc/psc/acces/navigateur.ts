import { getCookie, setCookie } from 'hono/cookie'
import type { Requete } from '../../serveur/contexte.ts'
import { alea } from './demandes.ts'

const COOKIE = 'cabinet_psc'

/**
 * Ce qui attache une demande à ce navigateur. `Lax` : le retour de PSC vient d'un autre site, et le
 * cookie doit revenir avec lui (psc.md §19).
 */
export function navigateurDe(c: Requete): string {
  const connu = navigateurConnu(c)
  if (connu) return connu
  const neuf = alea()
  setCookie(c, COOKIE, neuf, { httpOnly: true, sameSite: 'Lax', path: '/' })
  return neuf
}

/** Vide quand ce navigateur n'a rien demandé. */
export const navigateurConnu = (c: Requete): string => getCookie(c, COOKIE) ?? ''
