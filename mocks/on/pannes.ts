import { z } from 'zod'
import type { Panne, Pannes } from '../pannes.ts'
import type { Livraison } from '../serveur/livrer.ts'
import { verifier } from '../serveur/verifier.ts'

/** Opérations qu'une panne peut viser. */
export const OPERATIONS = ['enregistrer', 'lire', 'chercher', 'annuler', 'executions', '*'] as const
export type OperationOn = (typeof OPERATIONS)[number]

/**
 * `timeout` se tait sans rien garder, `timeoutApres` garde puis se tait ; `refus` répond le code demandé
 * (ordonnance-numerique.md §7 [C]).
 */
const MODES = ['timeout', 'timeoutApres', 'delayMs', 'http503', 'coupure', 'refus'] as const

export interface PanneOn extends Panne {
  endpoint: OperationOn
  mode: (typeof MODES)[number]
  code: string
  ms: number
}

const SCHEMA = z.strictObject({
  endpoint: z.enum(OPERATIONS).default('enregistrer'),
  mode: z.enum(MODES),
  count: z.int().min(1).max(10_000).default(1),
  /** Code du refus. */
  code: z.string().max(60).default('REFUS_DU_SERVICE'),
  ms: z.int().min(1).max(600_000).default(3_000),
})

/** Lit une demande de panne ; toutes les erreurs à la fois. */
export const lirePanneOn = (corps: unknown) => verifier(SCHEMA, corps)

/** La panne d'un appel : ce qu'elle fait à la connexion, et ce qu'elle change à la réponse. */
export interface Prise {
  livraison: Livraison
  /** Vrai : rien n'est fait, comme si l'appel n'était pas arrivé. */
  avant: boolean
  refus: string | null
}

/** Compte une attente et une panne au plus, dans l'ordre d'armement. */
export function prendre(pannes: Pannes<PanneOn>, operation: OperationOn): Prise {
  const vise = (panne: PanneOn) => panne.endpoint === operation || panne.endpoint === '*'
  const delai = pannes.appliquer((panne) => panne.mode === 'delayMs' && vise(panne))
  const panne = pannes.appliquer((autre) => autre.mode !== 'delayMs' && vise(autre))
  const mode = panne?.mode
  const muet = mode === 'timeout' || mode === 'timeoutApres'
  const transport = muet ? 'silence' : mode === 'http503' || mode === 'coupure' ? mode : null
  return {
    livraison: { delaiMs: delai?.ms ?? 0, transport },
    avant: transport !== null && mode !== 'timeoutApres',
    refus: mode === 'refus' ? (panne?.code ?? null) : null,
  }
}
