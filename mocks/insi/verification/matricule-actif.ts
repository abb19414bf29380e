import type { Concordance } from './types.ts'

/** Le matricule fourni, clé comprise, est celui qui est actif à cette heure (ins.md §2.4 [I]). */
export const matriculeActif: Concordance = ({ ins }, { actif }) => {
  if (ins?.numero !== actif.numero) return `le matricule ${ins?.numero} n’est plus actif`
  return ins.cle === actif.cle ? null : `la clé « ${ins.cle} » n’est pas celle du matricule`
}
