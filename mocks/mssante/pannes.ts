import { z } from 'zod'
import { creerPannes, type Pannes } from '../pannes.ts'
import { verifier } from '../serveur/verifier.ts'

/** Pannes de l'opérateur (mssante.md §8) ; celles d'un certificat ou de TLS valent à la poignée de main. */
export const MODES_PANNE = [
  'connect-refused',
  'connect-timeout',
  'tls-close',
  'greet-421',
  'auth-unavailable',
  'auth-refuse-next',
  'slow',
  'reject',
  'cut',
  'temp-fail',
  'quota',
  'token-expired',
  'drop-during-data',
  'drop-after-data',
  'drop-during-fetch',
  'drop-after-append',
  'imap-bye-select',
  'imap-no-fetch',
  'cert-revoked',
  'cert-expired',
  'cert-foreign',
  'cert-wrong-name',
  'tls11',
  'bad-suite',
  'weak-dh',
  'crl-down',
  'crl-old',
  '404',
  'not-xml',
  'plain-only',
  'password-cleartext',
  'wrong-port',
] as const
export type ModePanne = (typeof MODES_PANNE)[number]

export const ENDPOINTS = ['imap', 'smtp', 'autoconfig', 'dns', 'crl', '*'] as const

const SCHEMA = z.strictObject({
  endpoint: z.enum(ENDPOINTS).default('*'),
  mode: z.enum(MODES_PANNE),
  /** Commande visée : `RCPT`, `DATA`, `FIN` (fin de DATA), `FETCH`… ; toutes si elle manque. */
  etape: z
    .string()
    .max(30)
    .transform((etape) => etape.toUpperCase())
    .optional(),
  /** Code SMTP d'un rejet ; 451 par défaut. */
  code: z.int().min(400).max(599).optional(),
  /** Attente de `slow`, en millisecondes. */
  ms: z.int().min(1).max(600_000).optional(),
  /** Seulement pour cette boîte. */
  boite: z.string().max(320).optional(),
  count: z.int().min(1).max(10_000).default(1),
})
export type PanneMss = z.output<typeof SCHEMA>

/** Lit une demande de panne de l'opérateur ; toutes les erreurs à la fois, en français. */
export function lirePanneMss(corps: unknown): { panne: PanneMss } | { erreurs: readonly string[] } {
  const lue = verifier(SCHEMA, corps)
  return 'erreurs' in lue ? lue : { panne: lue.valeur }
}

export interface PannesMss extends Pannes<PanneMss> {
  /** Prend la première panne de ces modes qui vise cet endroit. */
  prendre(
    ou: {
      endpoint: Exclude<(typeof ENDPOINTS)[number], '*'>
      etape?: string
      boite?: string | null
    },
    ...modes: readonly ModePanne[]
  ): PanneMss | null
}

/** La file des pannes de l'opérateur. */
export function creerPannesMss(): PannesMss {
  const pannes = creerPannes<PanneMss>()
  return {
    ...pannes,
    prendre: ({ endpoint, etape, boite }, ...modes) =>
      pannes.appliquer(
        (p) =>
          modes.includes(p.mode) &&
          (p.endpoint === '*' || p.endpoint === endpoint) &&
          (p.etape === undefined || p.etape === etape) &&
          (p.boite === undefined || p.boite.toLowerCase() === boite?.toLowerCase()),
      ),
  }
}
