import type { Compte } from '../../comptes/compte.ts'
import type { CodePsc } from '../codes.ts'
import type { Professionnel } from '../identite/professionnel.ts'

const MEDECIN = '10'

/**
 * Le compte n'en dit pas plus que PSC : un compte de médecin demande un médecin, et un étudiant ou un
 * remplaçant sans activité n'en devient pas un autre. Rend le code du refus, ou `null`.
 */
export function sousQualifie(compte: Compte, professionnel: Professionnel): CodePsc | null {
  if (compte.role !== 'medecin') return null
  const medecin = professionnel.professions.includes(MEDECIN) && !professionnel.etudiant
  return medecin ? null : 'PSC-QUALIFICATION'
}
