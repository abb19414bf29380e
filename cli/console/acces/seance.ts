import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Gardien } from './gardien.ts'

const DOUZE_HEURES = 12 * 3600

/** Les témoins sont communs à tous les ports d'une machine : le port entre dans leur nom. */
const nomDe = (c: Context): string => `segur-seance-${new URL(c.req.url).port}`

export const lireJeton = (c: Context): string | undefined => getCookie(c, nomDe(c))

export function poserJeton(c: Context, jeton: string): void {
  setCookie(c, nomDe(c), jeton, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: DOUZE_HEURES,
    secure: new URL(c.req.url).protocol === 'https:',
  })
}

export function oublierJeton(c: Context): void {
  deleteCookie(c, nomDe(c), { path: '/' })
}

/** Ce qui s'ouvre sans séance : la page d'entrée, ses styles, et les fichiers que leur clé protège. */
const LIBRES = /^\/(entree$|entree\/|statiques\/|fichiers\/)/

/** Sans séance, une page mène à l'entrée ; le reste est refusé. */
export function exigerSeance(gardien: Gardien): MiddlewareHandler {
  return async (c, suite) => {
    if (LIBRES.test(c.req.path) || gardien.admis(lireJeton(c))) {
      await suite()
      return
    }
    if (c.req.method !== 'GET' || c.req.header('accept')?.includes('text/html') !== true)
      return c.text('Séance fermée : donnez la phrase de passe.', 401)
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`/entree?${new URLSearchParams({ vers: pathname + search })}`, 303)
  }
}
