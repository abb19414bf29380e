import type { Context } from 'hono'

/** Une réponse de refus : les phrases à montrer. */
export const refuser = (
  c: Context,
  code: 400 | 401 | 403 | 404 | 409 | 422,
  ...erreurs: string[]
) => c.json({ erreurs }, code)
