import type { FormeRecevable } from '../../../../reports/formes.ts'
import type { Etat } from '../../../../reports/modele/types.ts'
import { Forme } from '../../../../reports/rapport-html/formes.tsx'
import type { LigneAttestation } from '../lister.ts'

interface EtatPiece {
  forme: Etat | FormeRecevable
  mot: string
}

export function etatPiece({ piece, refus, preuve }: LigneAttestation): EtatPiece {
  if (piece !== null && refus !== null) return { forme: 'refusee', mot: 'Refusée' }
  if (piece !== null) return { forme: 'atteste', mot: 'Remise' }
  if (preuve.presence === 'due') return { forme: 'a-fournir', mot: 'À fournir' }
  return { forme: 'sans-objet', mot: 'Si besoin' }
}

export const EtatPieceMarque = ({ ligne }: { ligne: LigneAttestation }) => {
  const { forme, mot } = etatPiece(ligne)
  return (
    <span class={`etat etat-${forme}`}>
      <Forme nom={forme} /> {mot}
    </span>
  )
}
