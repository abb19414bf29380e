import type { ReglePiece } from './types.ts'

/** Une preuve prise sur une autre version que la candidate est périmée (convergence.md §5). */
export const versionPerimee: ReglePiece = {
  id: 'assemblage.version-perimee',
  remede: ({ campagne }) => `Reprenez-la sur la version ${campagne.versionLgc}.`,
  source: 'convergence.md §5',
  juger: ({ preuve, campagne }) =>
    preuve.versionLgc === null || preuve.versionLgc === campagne.versionLgc
      ? null
      : `prise sur la version ${preuve.versionLgc}, candidate ${campagne.versionLgc}`,
}
