import type { PieceLue } from '../../pieces/lire-piece.ts'
import { controler } from '../controle.ts'

/** La pièce s'ouvre : un PDF ou une image, ni vide ni chiffré (convergence.md §5 et §6, ligne 1 [déduit]). */
export function pieceLisible(lue: PieceLue) {
  const refus = 'refus' in lue ? lue.refus : null
  return controler({
    id: 'attestation.lisible',
    conforme: refus === null,
    attendu: 'un PDF ou une image que l’instructeur peut ouvrir',
    observe: 'refus' in lue ? lue.refus : `un fichier ${lue.type} qui s’ouvre`,
    ou: 'pièce remise',
    action: 'Remettez un fichier PDF, PNG ou JPEG entier, sans mot de passe.',
    source: 'convergence.md §5, « Une preuve = un fichier dans son emplacement » [V]',
  })
}
