import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Patient } from '../../../patients/identite.ts'
import { empechementAppelParTraits } from '../../../patients/regles/appel-possible.ts'

/**
 * Une identité déjà issue d'INSi ne s'interroge plus d'elle-même (ins.md §10.1 [V]), et ce qui empêche
 * un appel demandé empêche celui que le logiciel ferait seul.
 */
export const aInterroger = (
  patient: Pick<Patient, 'statut' | 'attributs' | 'identite'>,
  mutations: Mutations,
): boolean =>
  (patient.statut === 'PROV' || patient.statut === 'VALI') &&
  empechementAppelParTraits(patient, mutations) === null
