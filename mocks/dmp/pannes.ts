import { z } from 'zod'
import { CODES_XDS } from '../../schemas/xds/erreurs.ts'
import { OPERATIONS_DMP } from '../../schemas/xds/transactions.ts'
import { CODES_FAUTE_DMP } from './fautes.ts'

const BASE = {
  /** `*` : toute demande ; sinon l'opération visée. */
  endpoint: z.enum(['*', ...OPERATIONS_DMP]).default('*'),
  count: z.int().min(1).max(10_000).default(1),
  /** Ne vise que les demandes à propos de ce patient, par son matricule (13 ou 15 caractères). */
  matricule: z.string().optional(),
}

function sansParametre<M extends string>(mode: M) {
  return z.strictObject({ ...BASE, mode: z.literal(mode) })
}

/** Les pannes nommées du DMP simulé, comme données (dmp.md §15.2 [C]). */
export const SCHEMAS_PANNE_DMP = {
  /** La réponse attend `ms` millisecondes réelles. */
  delaiMs: z.strictObject({
    ...BASE,
    mode: z.literal('delaiMs'),
    ms: z.int().min(1).max(600_000),
  }),
  /** Réponse HTTP 503 sans SOAP ; rien n'est traité. */
  http503: sansParametre('http503'),
  /** Aucune réponse et rien n'est traité : le client doit renoncer. */
  silence: sansParametre('silence'),
  /** Connexion coupée, rien n'est traité. */
  coupure: sansParametre('coupure'),
  /** La demande est traitée, puis la connexion coupée sans réponse : l'issue reste inconnue du client. */
  'perte-reponse': sansParametre('perte-reponse'),
  /** La réponse est coupée en son milieu. */
  'coupure-milieu': sansParametre('coupure-milieu'),
  /** Une faute SOAP du catalogue ; rien n'est traité. */
  faute: z.strictObject({ ...BASE, mode: z.literal('faute'), code: z.enum(CODES_FAUTE_DMP) }),
  /** Une erreur de registre, `XDSRepositoryError` par exemple ; rien n'est traité. */
  erreur: z.strictObject({ ...BASE, mode: z.literal('erreur'), code: z.enum(CODES_XDS) }),
  /** Un document rendu dont un octet a changé : son empreinte n'est plus celle du registre. */
  'empreinte-fausse': sansParametre('empreinte-fausse'),
  /** Succès avec une liste d'erreurs : contraire à la norme, le client la tient pour un échec. */
  'succes-avec-erreur': sansParametre('succes-avec-erreur'),
  /** Réponse multipart sans paramètre `start`. */
  'sans-start': sansParametre('sans-start'),
  /** Réponse multipart dont les pièces ont un autre Content-ID que celui annoncé. */
  'mauvais-cid': sansParametre('mauvais-cid'),
} as const

export const MODES_PANNE_DMP = Object.keys(SCHEMAS_PANNE_DMP) as (keyof typeof SCHEMAS_PANNE_DMP)[]
export type PanneDmp = z.output<(typeof SCHEMAS_PANNE_DMP)[keyof typeof SCHEMAS_PANNE_DMP]>
