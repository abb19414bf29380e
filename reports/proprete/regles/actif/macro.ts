import type { RegleFait } from '../../types.ts'

/** Un programme dans un document bureautique. */
export const macro: RegleFait = {
  id: 'garde.macro',
  sorte: 'actif',
  titre: 'macro dans un document bureautique',
  pourquoi: 'Ouvert chez l’instructeur, le document exécuterait ce programme.',
  remede: 'Enregistrez le document sans macro (.docx, .xlsx), ou en PDF.',
  source: 'convergence.md §5 [déduit], ECMA-376 [V]',
  juger: (fait) => (fait.genre === 'macro' ? `macro « ${fait.nom} »` : null),
}
