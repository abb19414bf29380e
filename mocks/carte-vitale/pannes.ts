import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'
import { ENDPOINTS_APCV, type PanneApcv, SCHEMA_PANNE_APCV } from './apcv/pannes.ts'

/** Ce que fait un lecteur en panne, comme données (ins.md §14). */
export const MODES_LECTEUR = [
  /** Le programme du poste est là, pas le lecteur : 503, `lecteur-absent`. */
  'lecteur-absent',
  /** Le lecteur ne répond jamais. */
  'silence',
  /** La connexion est coupée. */
  'coupure',
  /** La carte est à l'envers, abîmée ou muette : 422, `carte-illisible`. */
  'illisible',
  /** La carte est retirée au milieu de l'opération : 404, et l'événement `removed`. */
  'retiree',
  /** Le programme du poste est en panne : 503. */
  'http503',
] as const

const SCHEMA_LECTEUR = z.strictObject({
  endpoint: z.enum(['card', 'assertion', 'nfc', '*']).default('*'),
  mode: z.enum(MODES_LECTEUR),
  count: z.int().min(1).max(10_000).default(1),
})

export type PanneLecteur = z.output<typeof SCHEMA_LECTEUR>
export type PanneVitale = PanneLecteur | PanneApcv

const CIBLE = z.looseObject({ endpoint: z.string().optional() })

/** Lit une demande de panne, du lecteur ou du service ApCV ; toutes les erreurs à la fois. */
export function lirePanneVitale(
  corps: unknown,
): { panne: PanneVitale } | { erreurs: readonly string[] } {
  const cible = verifier(CIBLE, corps)
  if ('erreurs' in cible) return cible
  const apcv = ENDPOINTS_APCV.some((e) => e === cible.valeur.endpoint)
  const lue = verifier<PanneVitale>(apcv ? SCHEMA_PANNE_APCV : SCHEMA_LECTEUR, corps)
  return 'erreurs' in lue ? lue : { panne: lue.valeur }
}

/** Vrai pour une panne du service ApCV, faux pour une panne du lecteur. */
export const estPanneApcv = (panne: PanneVitale): panne is PanneApcv =>
  ENDPOINTS_APCV.some((e) => e === panne.endpoint)
