import type { RegleRecevabilite } from './faits.ts'

/** Une preuve est un fichier dans son emplacement (convergence.md §6, ligne 1 [F6]). */
export const unSeulFichier: RegleRecevabilite = ({ fichiersRemis }) =>
  fichiersRemis > 1 ? `${fichiersRemis} fichiers remis pour un seul emplacement` : null
