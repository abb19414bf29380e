import type { Noyau } from '../../serveur/dependances.ts'
import { type Copie, retirerCopies } from '../depot.ts'
import { type Geste, tracerCopie } from '../tracer-copie.ts'

/** Retire des copies pour toujours ; chaque suppression laisse une ligne au journal. */
export function supprimerCopies(
  noyau: Noyau,
  copies: readonly Copie[],
  { geste, auteur }: { geste: Geste; auteur: string },
): void {
  if (copies.length === 0) return
  const ids = copies.map(({ id }) => id)
  retirerCopies(noyau.base, ids, () => {
    for (const copie of copies) tracerCopie(noyau, copie, geste, auteur)
  })
}
