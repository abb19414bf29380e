import type { RegleRapprochement } from '../issue.ts'

/** Les professions des utilisateurs d'un logiciel de cabinet (psc.md §7) : ni pharmacien ni dentiste. */
const ADMISES = new Set(['10', '50', '60', '70', '80', '91', '92'])

/** Un salarié sans profession n'est pas refusé ici : la qualification du compte en juge. */
export const professionAdmise: RegleRapprochement = ({ professionnel: { professions } }) =>
  professions.length > 0 && !professions.some((p) => ADMISES.has(p))
    ? { genre: 'refuser', code: 'PSC-PROFESSION' }
    : null
