import type { RegleRecevabilite } from './faits.ts'

/** Le LGC livré avec le banc n'est candidat à rien : ses preuves ne se déposent jamais (conception.md §3). */
export const logicielDeReference: RegleRecevabilite = ({ cible }) =>
  cible === 'reference' ? 'prise sur le LGC de référence, qui n’est pas candidat' : null
