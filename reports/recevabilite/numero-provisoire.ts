import type { RegleRecevabilite } from './faits.ts'

/** Une réserve, pas un refus : le numéro est le nôtre ou déduit (catalogue, `provisoire`). */
export const numeroProvisoire: RegleRecevabilite = ({ provisoire }) =>
  provisoire ? 'numéro provisoire, à recouper avec le REM officiel' : null
