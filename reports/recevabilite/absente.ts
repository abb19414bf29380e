import { LIEUX } from '../libelles.ts'
import type { RegleRecevabilite } from './faits.ts'

const direNonDue = (raison: string): string =>
  `non demandée : ${raison.charAt(0).toLowerCase()}${raison.slice(1).replace(/\.$/, '')}`

/** Toute preuve affichée dans Convergence est obligatoire (convergence.md §5 [D1]). */
export const absente: RegleRecevabilite = ({ presence, nonDue, demandee }) => {
  if (presence === 'prise') return null
  if (presence === 'non-due') return nonDue === null ? 'non demandée' : direNonDue(nonDue)
  const lieu = demandee.environnementExige
  const ou = lieu === 'indifferent' || lieu === 'simule' ? '' : `, sur ${LIEUX[lieu]}`
  return presence === 'manquante' ? 'le scénario joué ne l’a pas prise' : `à fournir${ou}`
}
