import { type Preuve, preuvesManquantes } from '../../rem/index.ts'
import type { Piece } from './pieces.ts'

/** Ce que le scénario a pris et ce qui reste dû, alternatives comprises. */
export function suivrePrises(preuves: readonly Preuve[]) {
  const prises = new Map<string, boolean>()
  const ajournees = new Set<string>()
  return {
    noter({ id }: Preuve, piece: Piece | undefined): void {
      prises.set(id, piece?.attestation === true)
    },
    ajourner({ id }: Preuve): void {
      ajournees.add(id)
    },
    /** Une ajournée n'est plus attendue quand une preuve équivalente a été prise. */
    manquantes: (): readonly string[] =>
      preuvesManquantes(preuves, new Set(prises.keys()))
        .filter(({ id, equivalentes }) => [id, ...equivalentes].some((p) => ajournees.has(p)))
        .map(({ id }) => id),
    attestees: (): boolean => prises.size > 0 && [...prises.values()].every(Boolean),
  }
}
