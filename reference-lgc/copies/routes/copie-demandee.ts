import { lirePatient } from '../../patients/depot.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { type Copie, lireCopie } from '../depot.ts'

export interface CopieDemandee {
  patient: Patient
  copie: Copie
}

/** La copie de l'adresse, si elle est bien de ce patient. */
export function copieDemandee(c: Requete, dep: Dependances): CopieDemandee | null {
  const id = entier(c.req.param('id'))
  const numero = entier(c.req.param('copie'))
  const patient = id === null ? null : lirePatient(dep, id)
  const copie = patient && numero !== null ? lireCopie(dep.base, patient.id, numero) : null
  return patient && copie ? { patient, copie } : null
}
