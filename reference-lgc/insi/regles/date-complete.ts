import { dateAffichee } from '../../patients/saisie/dates.ts'
import type { RegleReprise } from './reprise.ts'

/** INS.15 (règle 11) : une date au jour ou au mois 00 n'est pas reprise. */
export const exigerDateComplete: RegleReprise = ({ dateNaissance }) => {
  const [, mois, jour] = dateNaissance.split('-')
  if (mois !== '00' && jour !== '00') return null
  return `INSi a rendu une date de naissance incomplète, ${dateAffichee(dateNaissance)} : le jour ou le mois vaut 00.`
}
