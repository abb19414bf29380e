import { z } from 'zod'
import { HOMOLOGATIONS, STATUTS_CNDA } from '../../reports/completude/declare.ts'
import { dateEcrite } from './date-ecrite.ts'

/** Un papier du CNDA : attestation, pré-examen, ou copie d’écran datée de votre espace. */
export const papierCnda = z.strictObject({
  homologation: z.enum(HOMOLOGATIONS),
  statut: z.enum(STATUTS_CNDA),
  /** La version du logiciel que le papier nomme. */
  version: z.string().trim().min(1).max(200),
  date: dateEcrite,
})
