import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'

/** Points d'accès qu'une panne peut viser ; `*` : tous. */
export const POINTS = [
  'discovery',
  'auth',
  'mire',
  'token',
  'userinfo',
  'introspect',
  'certs',
  'logout',
  'revoke',
  'ciba',
  'ecps',
  'apiDiscovery',
  'apiToken',
  'apiWhoami',
  '*',
] as const
export type PointPsc = (typeof POINTS)[number]

const DU_FIL = ['http503', 'delayMs', 'silence', 'coupure'] as const
const TOUS: readonly PointPsc[] = POINTS

/** Chaque panne nommée, et où elle a un sens ; le premier point est celui visé par défaut (psc.md §16). */
const MODES = {
  http503: ['*', ...TOUS],
  delayMs: ['*', ...TOUS],
  /** Aucune réponse : le client doit renoncer. */
  silence: ['*', ...TOUS],
  coupure: ['*', ...TOUS],
  wrongNonce: ['token'],
  /** Émetteur faux : du jeton d'identité, ou du retour de la mire avec `auth`. */
  wrongIss: ['token', 'auth'],
  wrongAud: ['token'],
  wrongAzp: ['token'],
  wrongAtHash: ['token'],
  wrongSignature: ['token'],
  expiredIdToken: ['token'],
  /** `iat` et `nbf` une heure plus tard. */
  notYetValid: ['token'],
  unknownKid: ['token'],
  algNone: ['token'],
  noIdToken: ['token'],
  noRefresh: ['token'],
  /** `acr:<valeur>` dans les jetons ; sans valeur, l'attribut manque. */
  acr: ['token'],
  /** Change de clé de signature avant cette réponse. */
  rotateKeys: ['token'],
  /** Le jeton présenté est tenu pour périmé : refresh, userinfo, introspection. */
  expiredToken: ['*', 'token', 'userinfo', 'introspect'],
  /** `state` changé au retour de la mire. */
  wrongState: ['auth'],
  /** `userinfoMissing:<attribut>`, points admis pour descendre. */
  userinfoMissing: ['userinfo'],
  /** `sub` d'une autre personne. */
  wrongSub: ['userinfo'],
  /** `error:<code>` au lieu de la réponse : retour de la mire, jeton, CIBA. */
  error: ['token', 'auth', 'ciba'],
} as const satisfies Record<string, readonly PointPsc[]>

export const MODES_PSC = Object.keys(MODES) as (keyof typeof MODES)[]
export type ModePsc = keyof typeof MODES
/** Échanges du point `token`, qu'une panne peut distinguer. */
export const ECHANGES = ['authorization_code', 'refresh_token', 'ciba'] as const

export interface PannePsc {
  endpoint: PointPsc
  mode: ModePsc
  count: number
  /** Ce qui suit les deux-points du mode : niveau, attribut, code d'erreur. */
  valeur: string
  /** Attente de `delayMs`, en millisecondes réelles. */
  ms: number
  /** Ne vise que cet échange du point `token`. */
  grant?: (typeof ECHANGES)[number] | undefined
}

/** Vrai pour une panne de la connexion, faux pour une panne du contenu. */
export const estDuFil = ({ mode }: PannePsc): boolean => DU_FIL.some((m) => m === mode)

const SCHEMA = z.strictObject({
  endpoint: z.enum(POINTS).optional(),
  mode: z.string().max(120),
  count: z.int().min(1).max(10_000).default(1),
  valeur: z.string().max(100).optional(),
  ms: z.int().min(1).max(600_000).optional(),
  grant: z.enum(ECHANGES).optional(),
})

const AVEC_VALEUR: readonly ModePsc[] = ['userinfoMissing', 'error']

/** Lit une demande de panne, `acr:eidas2` ou `delayMs:3000` en un mot admis ; toutes les erreurs à la fois. */
export function lirePannePsc(corps: unknown): { panne: PannePsc } | { erreurs: readonly string[] } {
  const lue = verifier(SCHEMA, corps)
  if ('erreurs' in lue) return lue
  const { valeur: demande } = lue
  const [nom = '', ...reste] = demande.mode.split(':')
  const mode = MODES_PSC.find((connu) => connu === nom)
  if (!mode)
    return {
      erreurs: [`Le champ « mode » vaut « ${nom} » ; modes connus : ${MODES_PSC.join(', ')}.`],
    }
  const points: readonly PointPsc[] = MODES[mode]
  const endpoint = demande.endpoint ?? points[0] ?? '*'
  const valeur = demande.valeur ?? reste.join(':')
  const ms = demande.ms ?? Number(mode === 'delayMs' ? valeur : 0)
  const erreurs = [
    points.includes(endpoint)
      ? null
      : `La panne « ${mode} » vise ${[...new Set(points)].join(', ')}, pas « ${endpoint} ».`,
    mode !== 'delayMs' || (Number.isInteger(ms) && ms >= 1 && ms <= 600_000)
      ? null
      : 'La panne « delayMs » demande « ms », de 1 à 600 000 millisecondes.',
    !AVEC_VALEUR.includes(mode) || valeur !== '' ? null : `Écrivez « ${mode}:<valeur> ».`,
  ].filter((erreur) => erreur !== null)
  if (erreurs.length > 0) return { erreurs }
  return { panne: { endpoint, mode, count: demande.count, valeur, ms, grant: demande.grant } }
}
