import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'

/** Pannes du système raccordé : refus, erreur, silence ou coupure, pour un message ou pour tous. */
const SCHEMA = z.strictObject({
  /** `ADT^A31`, ou tous les messages. */
  endpoint: z.enum(['ADT^A28', 'ADT^A31', 'ADT^A47', '*']).default('*'),
  mode: z.enum(['ae', 'ar', 'silence', 'coupure']),
  count: z.int().min(1).max(10_000).default(1),
})

export type PanneFlux = z.output<typeof SCHEMA>

/** Lit une demande de panne du système raccordé ; toutes les erreurs à la fois, en français. */
export function lirePanneFlux(
  corps: unknown,
): { panne: PanneFlux } | { erreurs: readonly string[] } {
  const lue = verifier(SCHEMA, corps)
  return 'erreurs' in lue ? lue : { panne: lue.valeur }
}
