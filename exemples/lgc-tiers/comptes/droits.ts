import type { Droit, Reglages } from '../base/reglages.ts'
import type { Compte } from './comptes.ts'

/** Un médecin a tous les droits ; le secrétariat, ceux que le cabinet lui laisse. */
export const aDroit = ({ role }: Compte, droit: Droit, { droits }: Reglages): boolean =>
  role !== 'Secrétariat' || droits[droit]
