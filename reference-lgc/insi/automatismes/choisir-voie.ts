import type { Identite } from '../../patients/identite.ts'
import type { LecteurVitale } from '../../vitale/lecteur.ts'
import type { Voie } from '../appels.ts'
import { trouverSurCarte } from './carte-du-patient.ts'

/** La carte du patient d'abord, les traits sinon (ins.md §10.1 [V]). */
export async function choisirVoie(
  lecteur: LecteurVitale | null,
  identite: Identite,
): Promise<Voie> {
  const carte = await trouverSurCarte(lecteur, identite)
  return carte ? { operation: 'carte-vitale', ...carte } : { operation: 'traits' }
}
