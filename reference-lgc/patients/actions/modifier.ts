import type { Noyau } from '../../serveur/dependances.ts'
import type { ChampSaisi, Dossier, Identite, Patient } from '../identite.ts'
import { appliquerEvenement } from '../regles/evenements.ts'
import type { Statut } from '../regles/statut.ts'
import { changerDossier } from './changer.ts'

/**
 * Traits dont le changement invalide l'INS (ins.md §9 [I]). Le premier prénom n'en est pas : il
 * reste modifiable sur une identité qualifiée (EXI ID 10 [V]).
 */
export const TRAITS_INVALIDANTS = [
  'nomNaissance',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
] as const satisfies readonly ChampSaisi[]

/** Les traits qui feraient perdre son INS au patient, s'il en a une. */
export const traitsInvalides = (patient: Patient, identite: Identite): readonly ChampSaisi[] =>
  patient.ins === null
    ? []
    : TRAITS_INVALIDANTS.filter((champ) => patient.identite[champ] !== identite[champ])

export function modifierPatient(
  noyau: Noyau,
  patient: Patient,
  identite: Identite,
  auteur: string,
): Statut {
  const invalide = traitsInvalides(patient, identite).length > 0
  const faits = invalide
    ? appliquerEvenement(patient, 'trait-strict-modifie', {}, noyau.mutations)
    : { ins: patient.ins, controle: patient.controle }
  const apres: Dossier = { identite, ...faits, attributs: patient.attributs }
  return changerDossier(noyau, patient, apres, { auteur, type: 'Modification' })
}
