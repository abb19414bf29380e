import type { CodeProfession } from './types.ts'

/** Libellés des professions, tels qu'un certificat de carte CPS les écrit (igc-sante.md §3). */
export const PROFESSIONS: Record<CodeProfession, string> = {
  '10': 'Médecin',
  '21': 'Pharmacien',
  '40': 'Chirurgien-Dentiste',
  '50': 'Sage-Femme',
  '60': 'Infirmier',
  '70': 'Masseur-Kinésithérapeute',
  '80': 'Pédicure-Podologue',
  '92': 'Orthoptiste',
}
