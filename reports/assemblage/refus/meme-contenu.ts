import type { ReglePiece } from './types.ts'

/** Une preuve groupée pour plusieurs emplacements est refusée (convergence.md §6, ligne 1 [F6]). */
export const memeContenu: ReglePiece = {
  id: 'assemblage.meme-contenu',
  remede: () => 'Rejouez ou remettez chacune à part : un emplacement reçoit son propre fichier.',
  source: 'convergence.md §6, ligne 1',
  juger: ({ memeContenu: autres }) =>
    autres.length > 0 ? `même contenu que ${autres.join(', ')}` : null,
}
