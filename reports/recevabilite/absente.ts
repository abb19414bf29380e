import { LIEUX } from '../libelles.ts'
import type { RegleRecevabilite } from './faits.ts'

/** Toute preuve affichée dans Convergence est obligatoire (convergence.md §5 [D1]). */
export const absente: RegleRecevabilite = ({ presence, demandee }) => {
  if (presence === 'prise') return null
  if (presence === 'non-due') return 'non demandée'
  const lieu = demandee.environnementExige
  const ou = lieu === 'indifferent' || lieu === 'simule' ? '' : `, sur ${LIEUX[lieu]}`
  return presence === 'manquante' ? 'le scénario joué ne l’a pas prise' : `à fournir${ou}`
}
