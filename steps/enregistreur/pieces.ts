import type { Preuve } from '../../rem/index.ts'
import { typeConvient } from '../../reports/index.ts'
import type { PieceRemise } from '../pilotes/contrat.ts'

/** Un fichier que l'étape a obtenu : document produit, message, archive, attestation. */
export interface Piece {
  octets: Uint8Array
  /** Type MIME, qui décide de la preuve à laquelle il convient. */
  type: string
  /** Qui l'a remis ou signé ; tu quand c'est le logiciel qui l'a produit. */
  auteur?: string | null
  /** Signée ou obtenue par l'éditeur : le scénario sera attesté, pas conforme. */
  attestation?: boolean
  /** Rédigée par le banc pour son LGC de référence : sans valeur. */
  modele?: boolean
  /** Les écrans dont la preuve est faite, quand il y en a plusieurs. */
  ecrans?: PieceRemise['ecrans']
  commentaire?: string
}

/** Les fichiers qui attendent leur preuve, dans l'ordre où les étapes les ont obtenus. */
export function joindrePieces() {
  const attente: Piece[] = []
  const retirees = new Map<string, Piece>()
  return {
    joindre(piece: Piece): void {
      attente.push(piece)
    },
    /** La plus ancienne qui convient à cette preuve, retirée de l'attente. */
    retirer(preuve: Preuve): Piece | undefined {
      const rang = attente.findIndex(({ type }) => typeConvient(preuve, type))
      const retiree = rang < 0 ? undefined : attente.splice(rang, 1)[0]
      if (retiree) retirees.set(preuve.id, retiree)
      return retiree
    },
    /** Sa preuve n'est plus demandée : elle ne doit pas servir à la suivante. */
    abandonner(): void {
      attente.length = 0
    },
    /** Celle que la preuve avait déjà : son étape se rejoue et rien de neuf n'attend. */
    reprendre: ({ id }: Preuve): Piece | undefined => retirees.get(id),
  }
}
