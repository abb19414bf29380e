import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { typographier } from '../vues/typographie.ts'

type Noeud = { toString(): string | Promise<string> }

/** Envoie une page : doctype, typographie, et jamais de copie dans un cache. */
export async function rendre(
  c: Context,
  page: Noeud,
  statut: ContentfulStatusCode = 200,
): Promise<Response> {
  const html = await page.toString()
  c.header('cache-control', 'no-store')
  return c.html(`<!doctype html>${typographier(html)}`, statut)
}
