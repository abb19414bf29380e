import type { Noyau } from '../../serveur/dependances.ts'
import type { Attributs, Patient } from '../identite.ts'
import { mettentEnDoute } from '../regles/attributs.ts'
import { appliquerEvenement } from '../regles/evenements.ts'
import type { Statut } from '../regles/statut.ts'
import { changerDossier } from './changer.ts'

export function poserAttributs(
  noyau: Noyau,
  patient: Patient,
  attributs: Attributs,
  auteur: string,
): Statut {
  const faits = mettentEnDoute(patient.attributs, attributs)
    ? appliquerEvenement(patient, 'doute-ou-fiction', {}, noyau.mutations)
    : { ins: patient.ins, controle: patient.controle }
  const apres = { identite: patient.identite, ...faits, attributs }
  return changerDossier(noyau, patient, apres, { auteur, type: 'Attributs' })
}
