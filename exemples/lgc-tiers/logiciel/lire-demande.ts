import type { Context } from 'hono'
import type { z } from 'zod'

/** Le corps JSON de la demande, ou nul quand il n'a pas la forme attendue. */
export async function lireDemande<T extends z.ZodType>(
  c: Context,
  forme: T,
): Promise<z.output<T> | null> {
  const recu: unknown = await c.req.json().catch(() => null)
  const lu = forme.safeParse(recu)
  return lu.success ? lu.data : null
}
