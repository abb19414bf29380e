import { z } from 'zod'
import { dateEcrite } from './date-ecrite.ts'

const texte = z.string().trim().min(1).max(200)

/** Ce que l’éditeur signe quand la condition d’une exigence n’est pas celle de son logiciel. */
export const condition = z.strictObject({
  exigence: texte,
  /** Pourquoi la condition n’est pas remplie : repris tel quel au rapport et au manifeste. */
  motif: z.string().trim().min(10).max(1000),
  /** Nom et fonction de celui qui s’engage. */
  signataire: texte,
  date: dateEcrite,
})
