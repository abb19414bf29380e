import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { GENRES_MESSAGE } from './vues/message.tsx'

const ANNONCE = z.object({ genre: z.enum(GENRES_MESSAGE), texte: z.string().max(500) })
/** Ce que la page suivante dit, une fois. */
export type Annonce = z.infer<typeof ANNONCE>

/** Les témoins sont communs à tous les ports d'une machine : le port entre dans leur nom. */
const nomDe = (c: Context): string => `segur-annonce-${new URL(c.req.url).port}`

export function poserAnnonce(c: Context, annonce: Annonce): void {
  const valeur = Buffer.from(JSON.stringify(annonce)).toString('base64url')
  setCookie(c, nomDe(c), valeur, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 30 })
}

export function lireAnnonce(c: Context): Annonce | null {
  try {
    const texte = Buffer.from(getCookie(c, nomDe(c)) ?? '', 'base64url').toString('utf8')
    return ANNONCE.parse(JSON.parse(texte))
  } catch {
    return null
  }
}

export function oublierAnnonce(c: Context): void {
  if (getCookie(c, nomDe(c)) !== undefined) deleteCookie(c, nomDe(c), { path: '/' })
}
