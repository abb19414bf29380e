import { z } from 'zod'
import { TAILLE_MAX } from './boites/operateurs.ts'
import { CERTIFICATS } from './tls/contextes.ts'
import { POLITIQUES } from './tls/politiques.ts'

/** Les réglages de l'opérateur simulé (mssante.md §3 à §8). */
export const SCHEMA_REGLAGES = z.strictObject({
  politique: z.enum(POLITIQUES).default('vague-2'),
  certificat: z.enum(CERTIFICATS).default('valide'),
  /** `absent` : STARTTLS n'est ni annoncé ni accepté, et un mécanisme s'offre en clair, à tort (MSS.03). */
  chiffrement: z.enum(['offert', 'absent']).default('offert'),
  /** Comment un jeton se vérifie auprès de Pro Santé Connect. */
  verification: z.enum(['introspection', 'jwks', 'les-deux']).default('introspection'),
  /** Un client sans certificat reconnu n'ouvre aucune session. */
  exigerCertificat: z.boolean().default(false),
  /** Refuse une première ligne AUTH de plus de 512 octets (RFC 4954). */
  ligneAuthStricte: z.boolean().default(false),
  /** Octets d'un message entier. */
  tailleMax: z.int().min(1_000).max(104_857_600).default(TAILLE_MAX),
  destinatairesMax: z.int().min(1).max(1_000).default(100),
  /** Session IMAP muette au-delà : BYE. En millisecondes. */
  inactiviteMs: z.int().min(100).max(1_800_000).default(1_800_000),
  /** Accepte une adresse inconnue puis rend un rapport d'échec ; absent, chaque opérateur a son usage. */
  rejetDiffere: z.boolean().optional(),
  /** Attente du robot avant l'accusé de lecture, en secondes, à l'horloge du banc. */
  delaiLecture: z.int().min(0).max(31_536_000).default(0),
  /** Autoconfiguration : chiffrement annoncé. */
  autoconfiguration: z.enum(['STARTTLS', 'SSL']).default('STARTTLS'),
  /** Les règles propres à la vague 2 (X-MSS-NIL…) sont relevées. */
  vague: z.enum(['1', '2']).default('2'),
})
export type ReglagesMss = z.output<typeof SCHEMA_REGLAGES>
