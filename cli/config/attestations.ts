import { z } from 'zod'
import { dateEcrite } from './date-ecrite.ts'

const texte = z.string().trim().min(1).max(200)
const chemin = z.string().trim().min(1).max(1000)

const piece = z.strictObject({
  /** Numéro de la preuve : `INS.49.01.01`. */
  preuve: texte,
  fichier: chemin,
  date: dateEcrite.optional(),
  /** Qui a signé ou délivré la pièce. */
  signataire: texte.optional(),
})

/** Un dossier où chaque fichier porte le numéro de sa preuve, ou la liste des pièces. */
export const attestations = z.union([chemin, z.array(piece)], {
  error: 'attendu le chemin d’un dossier, ou une liste de { preuve, fichier, date, signataire }',
})
export type AttestationsSaisies = z.output<typeof attestations>
