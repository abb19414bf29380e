import type { Exigence, Preuve } from '../../rem/index.ts'
import type { PieceAttestee } from '../../steps/parametres.ts'

/** Une pièce rangée sous le numéro de sa preuve. */
export interface PieceRangee extends PieceAttestee {
  preuve: string
}

/**
 * Ce que l’éditeur remet au lieu que le banc le prenne : une attestation, un document, ou toute preuve
 * d’une exigence d’abord déclarative (README du catalogue, « automatisable »).
 */
export function seRemet({ automatisable }: Exigence, { type }: Preuve): boolean {
  return type === 'attestation' || type === 'document' || automatisable[0] === 'declaratif'
}
