import { z } from 'zod'

/**
 * Réglages du service (dmp.md §15.4 [C]). Le VIHF est `strict` par défaut, où la note dit `present` : le
 * banc doit refuser un VIHF non signé ou périmé.
 */
export const SCHEMA_REGLAGES_DMP = z.strictObject({
  /** `off` : le certificat suffit ; `present` : lu, rien n'est refusé ; `strict` : tout est vérifié. */
  vihf: z.enum(['off', 'present', 'strict']).default('strict'),
  /** `on` : certificat de client exigé. */
  mtls: z.enum(['off', 'on']).default('on'),
  /** `dmp` : règles françaises ; `ihe` : celles d'IHE seulement, adressage facultatif. */
  strict: z.enum(['ihe', 'dmp']).default('dmp'),
  /** Admet SOAP 1.1, les identifiants d'une autre casse et l'absence de `start`. */
  tolerant: z.boolean().default(true),
  airAlimentation: z.boolean().default(false),
  /** Refuse un lot sans signature. */
  xadesObligatoire: z.boolean().default(false),
  /** Compare le CDA et ses métadonnées, et refuse l'écart (dmp.md §8.3 [C]). */
  comparerCda: z.boolean().default(false),
  /** Quelles réponses partent en multipart. */
  repondreMultipart: z.enum(['iti43', 'tous']).default('iti43'),
  maxResultats: z.int().min(1).max(100_000).default(1_000),
  /** Attente ajoutée à chaque réponse, en millisecondes réelles. */
  delaiMs: z.int().min(0).max(600_000).default(0),
  /** Octets d'un message, pièces comprises. */
  tailleMax: z
    .int()
    .min(1_000)
    .max(1_000_000_000)
    .default(100 * 1024 * 1024),
})
export type ReglagesDmp = z.output<typeof SCHEMA_REGLAGES_DMP>
