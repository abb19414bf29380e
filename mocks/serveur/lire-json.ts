import type { Context } from 'hono'
import type { z } from 'zod'
import { lireCorps } from './lire-corps.ts'
import { verifier } from './verifier.ts'

/** Un corps de contrôle tient en 2 Mio, jeux d'identités compris. */
const TAILLE_MAX = 2 * 1024 * 1024

export type CorpsJson<T> = { corps: T } | { reponse: Response }

/**
 * Lit et vérifie le corps JSON d'une requête de contrôle. Rend la valeur, ou la réponse à envoyer :
 * 415 (autre type), 413 (plus de `max` octets, 2 Mio par défaut), 400 avec `{ erreurs }`, toutes les erreurs à la fois.
 */
export async function lireJson<T>(
  c: Context,
  schema: z.ZodType<T>,
  max = TAILLE_MAX,
): Promise<CorpsJson<T>> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    return { reponse: c.json({ erreurs: ['Le corps doit être du JSON (application/json).'] }, 415) }
  }
  const octets = await lireCorps(c.req.raw, max)
  if (octets === null) {
    return { reponse: c.json({ erreurs: [`Le corps dépasse ${max} octets.`] }, 413) }
  }
  let valeur: unknown
  try {
    valeur = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    return { reponse: c.json({ erreurs: ['Le corps n’est pas du JSON valide.'] }, 400) }
  }
  const verifie = verifier(schema, valeur)
  if ('valeur' in verifie) return { corps: verifie.valeur }
  return { reponse: c.json({ erreurs: verifie.erreurs }, 400) }
}
