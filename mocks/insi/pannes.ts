import { z } from 'zod'
import { OPERATIONS } from '../../schemas/insi/operations.ts'
import { CODES_FAUTE } from './fautes.ts'

/** Éléments de TIQ qu'une panne peut remplacer (INS règles 11 et 12). */
export const CHAMPS_TIQ = [
  'NomNaissance',
  'Prenom',
  'ListePrenom',
  'Sexe',
  'DateNaissance',
  'LieuNaissance',
] as const
export type ChampTiq = (typeof CHAMPS_TIQ)[number]

const BASE = {
  /** `lps` ou `*` : toute requête ; sinon l'opération visée. */
  endpoint: z.enum(['lps', '*', ...OPERATIONS]).default('lps'),
  count: z.int().min(1).max(10_000).default(1),
  /** Ne vise que les réponses à propos de cette identité, par son numéro de matricule. */
  matricule: z.string().optional(),
}

function sansParametre<M extends string>(mode: M) {
  return z.strictObject({ ...BASE, mode: z.literal(mode) })
}

/** Les pannes nommées du service INSi, comme données (conception.md §5, ins.md §5.6). */
export const SCHEMAS_PANNE = {
  /** Réponse HTTP 503 sans SOAP. */
  http503: sansParametre('http503'),
  /** La réponse attend `ms` millisecondes réelles. */
  delaiMs: z.strictObject({
    ...BASE,
    mode: z.literal('delaiMs'),
    ms: z.int().min(1).max(600_000),
  }),
  /** Aucune réponse : le service attend que le client renonce. */
  silence: sansParametre('silence'),
  /** La connexion est coupée au lieu de répondre. */
  coupure: sansParametre('coupure'),
  /** Une faute SOAP du catalogue : `faute:insi_102`. */
  faute: z.strictObject({ ...BASE, mode: z.literal('faute'), code: z.enum(CODES_FAUTE) }),
  /** Un compte rendu sans individu : `cr:01`, ou un code inconnu. */
  cr: z.strictObject({ ...BASE, mode: z.literal('cr'), code: z.string().regex(/^\d{2}$/) }),
  /** Une identité trouvée dont un élément TIQ est remplacé, vide admis (cas réels). */
  'trait-degrade': z.strictObject({
    ...BASE,
    mode: z.literal('trait-degrade'),
    champ: z.enum(CHAMPS_TIQ),
    valeur: z.string().max(500),
  }),
  /** Une réponse sans LibelleCR, contre le schéma. */
  'hors-schema': sansParametre('hors-schema'),
} as const

export const MODES_PANNE = Object.keys(SCHEMAS_PANNE) as (keyof typeof SCHEMAS_PANNE)[]

export type PanneInsi = z.output<(typeof SCHEMAS_PANNE)[keyof typeof SCHEMAS_PANNE]>
