import type { ReglePiece } from './types.ts'

/** Un numéro à nous, ou déduit, n'est l'emplacement de rien dans Convergence (catalogue, `provisoire`). */
export const numeroProvisoire: ReglePiece = {
  id: 'assemblage.numero-provisoire',
  remede: ({ importe }) =>
    importe
      ? 'Le REM officiel que vous avez importé n’a pas ce numéro : cette preuve ne se dépose pas.'
      : 'Importez le REM officiel : « npx segur referentiel importer <fichier> », puis assemblez de nouveau.',
  source: 'convergence.md §11.5',
  juger: ({ scenario, importe }) => {
    if (!scenario.exigence.provisoire) return null
    return importe
      ? 'numéro absent du REM officiel importé'
      : 'numéro provisoire, le REM officiel n’est pas importé'
  },
}
