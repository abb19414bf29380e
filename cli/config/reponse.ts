import { z } from 'zod'
import { MOTIFS_A_QUESTION } from '../../reports/motifs-de-refus/motifs-a-question.ts'
import { dateEcrite } from './date-ecrite.ts'

const texte = z.string().trim().min(1).max(200)

/** La réponse d’une personne à une question de « segur dossier verifier ». */
export const reponse = z.strictObject({
  motif: z.enum(MOTIFS_A_QUESTION),
  reponse: z.enum(['oui', 'non'], { error: 'répondez « oui » ou « non »' }),
  /** Qui répond : nom et fonction. */
  par: texte,
  date: dateEcrite,
  precision: z.string().trim().max(1000).optional(),
})
