import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'

/** Pannes du lecteur : une réponse 503, sur un point d'accès ou sur tous. */
const SCHEMA = z.strictObject({
  endpoint: z.enum(['card', 'assertion', '*']).default('*'),
  mode: z.literal('http503'),
  count: z.int().min(1).max(10_000).default(1),
})

export type PanneVitale = z.output<typeof SCHEMA>

/** Lit une demande de panne du lecteur ; toutes les erreurs à la fois, en français. */
export function lirePanneVitale(
  corps: unknown,
): { panne: PanneVitale } | { erreurs: readonly string[] } {
  const lue = verifier(SCHEMA, corps)
  return 'erreurs' in lue ? lue : { panne: lue.valeur }
}
