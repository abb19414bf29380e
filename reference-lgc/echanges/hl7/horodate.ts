import { heureDe, jourDe } from '../../vues/heures.ts'

/** Date et heure de Paris en `AAAAMMJJHHMMSS`, comme HL7 v2 les écrit. */
export function horodate(instant: Date): string {
  const [jour, mois, annee] = jourDe(instant).split('/')
  return `${annee}${mois}${jour}${heureDe(instant).replaceAll(':', '')}`
}
