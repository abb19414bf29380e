import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const NOM_MAX = 120
const UN_AN = 365 * 24 * 3600

/** Les témoins sont communs à tous les ports d'une machine : le port entre dans leur nom. */
const temoin = (c: Context): string => `segur-personne-${new URL(c.req.url).port}`

const propre = (nom: string): string => nom.replace(/\s+/g, ' ').trim().slice(0, NOM_MAX)

/** Qui est devant ce navigateur ; vide tant qu'il ne l'a pas dit. */
export function lirePersonne(c: Context): string {
  try {
    return propre(decodeURIComponent(getCookie(c, temoin(c)) ?? ''))
  } catch {
    return ''
  }
}

/** Retient le nom donné, et rend celui qui vaut désormais. */
export function retenirPersonne(c: Context, donne: unknown): string {
  const nom = typeof donne === 'string' ? propre(donne) : ''
  if (nom === '') return lirePersonne(c)
  setCookie(c, temoin(c), encodeURIComponent(nom), {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: UN_AN,
  })
  return nom
}
