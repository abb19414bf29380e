import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Annonce, oublierAnnonce, poserAnnonce } from './annonce.ts'
import { typographierPage } from './vues/typographier-page.ts'

type Noeud = { toString(): string | Promise<string> }

/** Envoie une page : doctype, typographie, et jamais de copie dans un cache. */
export async function rendre(
  c: Context,
  page: Noeud,
  statut: ContentfulStatusCode = 200,
): Promise<Response> {
  const html = await page.toString()
  c.header('cache-control', 'no-store')
  oublierAnnonce(c)
  return c.html(`<!doctype html>${typographierPage(html)}`, statut)
}

/** Un morceau de page, pour un script qui remplace une région. */
export const rendreFragment = async (fragment: Noeud): Promise<string> =>
  typographierPage(await fragment.toString())

/** Fin d'un POST : la page suivante dit ce qui a été fait. */
export function rediriger(c: Context, adresse: string, annonce?: Annonce): Response {
  if (annonce) poserAnnonce(c, annonce)
  return c.redirect(adresse, 303)
}
