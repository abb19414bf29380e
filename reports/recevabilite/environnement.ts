import { LIEUX } from '../libelles.ts'
import type { RegleRecevabilite } from './faits.ts'

/** Un résultat obtenu ailleurs que là où le catalogue l'exige est une répétition (conception.md §3). */
export const environnement: RegleRecevabilite = ({ environnement: pris, demandee }) => {
  const exige = demandee.environnementExige
  if (pris === null || exige === 'indifferent' || exige === 'simule' || pris === exige) return null
  return `répétition, à refaire sur ${LIEUX[exige]}`
}
