import { z } from 'zod'
import { HOMOLOGATIONS, STATUTS_CNDA } from '../../reports/completude/declare.ts'
import { dateEcrite } from './date-ecrite.ts'

/**
 * Un NIE ou un NIL. Leur forme n’est pas publique (convergence.md §12) : seul ce qui n’en est sûrement pas un
 * est refusé, texte à remplir ou phrase.
 */
export const numeroCnda = z
  .string()
  .trim()
  .max(40)
  .regex(/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9./_-]*$/, {
    error: 'numéro du CNDA attendu : lettres, chiffres et tirets, dont un chiffre au moins',
  })

/** Un papier du CNDA : attestation, pré-examen, ou copie d’écran datée de votre espace. */
export const papierCnda = z.strictObject({
  homologation: z.enum(HOMOLOGATIONS),
  statut: z.enum(STATUTS_CNDA),
  /** La version du logiciel que le papier nomme. */
  version: z.string().trim().min(1).max(200),
  date: dateEcrite,
})
