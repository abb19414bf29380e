import type { PieceDesignee } from '../formulaire/lire-reponses.ts'
import type { Champs, PieceLue } from '../formulaire/types.ts'
import { lirePiece } from '../piece.ts'

/** Lit les fichiers que les réponses désignent ; un fichier refusé est dit, et se redemande. */
export async function lirePiecesDesignees(
  champs: Champs,
  reponses: Readonly<Record<string, unknown>>,
): Promise<{ reponses: Record<string, unknown>; refus: readonly string[] }> {
  const rendues: Record<string, unknown> = { ...reponses }
  const refus: string[] = []
  for (const [nom, champ] of Object.entries(champs)) {
    if (champ.genre !== 'piece') continue
    const lues: PieceLue[] = []
    for (const { chemin, nom: fichier } of reponses[nom] as PieceDesignee[]) {
      const lue = await lirePiece(chemin)
      if ('octets' in lue) lues.push({ ...lue, nom: fichier })
      else refus.push(`${fichier} : ${lue.refus}`)
    }
    rendues[nom] = lues
  }
  return { reponses: rendues, refus }
}
