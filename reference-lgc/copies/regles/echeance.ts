import { ANNEES_CONSERVATION } from '../parametres.ts'

/**
 * Le moment où la copie n'a plus le droit d'être là : cinq ans après la dernière activité (INS.52
 * [V]). D'un 29 février, le 1er mars : jamais avant cinq ans.
 */
export function echeance(derniereActivite: string, annees: number = ANNEES_CONSERVATION): Date {
  const date = new Date(derniereActivite)
  date.setUTCFullYear(date.getUTCFullYear() + annees)
  return date
}
