import type { ReglePiece } from './types.ts'

/** Ce que la recevabilité a refusé ne se dépose pas ; son motif dit pourquoi (docs/lire-le-dossier.md). */
export const nonRecevable: ReglePiece = {
  id: 'assemblage.non-recevable',
  remede: ({ preuve }) =>
    preuve.presence === 'prise'
      ? 'Corrigez ce que dit le motif, puis rejouez le scénario.'
      : 'Rejouez le scénario, ou remettez la pièce : « npx segur dossier verifier » la situe.',
  source: 'convergence.md §5',
  juger: ({ preuve }) => (preuve.recevable ? null : preuve.motif.replace(/\.$/, '')),
}
