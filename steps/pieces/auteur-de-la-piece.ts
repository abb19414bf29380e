import { jourEcrit } from '../../reports/campagne/dates.ts'
import type { PieceAttestee } from '../parametres.ts'

/** « Dominique Essai, directrice, le 02/11/2026 » ; `null` quand l'éditeur n'a donné ni nom ni date. */
export const auteurDeLaPiece = ({ signataire, date }: PieceAttestee): string | null =>
  [signataire, date && `le ${jourEcrit(date)}`].filter(Boolean).join(', ') || null
