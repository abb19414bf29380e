import type { RegleRecevabilite } from './faits.ts'

/**
 * Une vidéo montre le navigateur entier, sa barre d'adresse, la date et l'heure du poste ; un film
 * partiel est refusé (convergence.md §5 et §6, ligne 17 [SQ-A, SQ-C]).
 */
export const film: RegleRecevabilite = ({ film: prise }) => {
  if (prise?.empechement === undefined) return null
  const { raison, remede } = prise.empechement
  const vu = prise.cadre === 'page' ? 'film de la page seule' : 'aucun film'
  return `${vu}, sans barre d’adresse ni date du poste : ${raison} (${remede})`
}
