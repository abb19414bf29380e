import { MODIFICATION } from '../../historique/historique.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
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
    ? invaliderIns(patient, noyau.mutations)
    : { ins: patient.ins, controle: patient.controle }
  const apres: Dossier = { identite, ...faits, attributs: patient.attributs }
  return changerDossier(noyau, patient, apres, { auteur, type: MODIFICATION })
}

/** INS.33, INS.35 : un trait strict qui change invalide matricule et OID ; le statut en descend. */
function invaliderIns(patient: Patient, mutations: Mutations): Pick<Dossier, 'ins' | 'controle'> {
  const justes = appliquerEvenement(patient, 'trait-strict-modifie', {}, mutations)
  const sansMatricule = (oid: string) =>
    patient.ins ? { ...justes, ins: { ...patient.ins, matricule: '', oid } } : justes
  const statut = mutations.choisir('statut-non-declasse', justes, () => sansMatricule(''))
  return mutations.choisir('oid-garde-apres-declassement', statut, () =>
    sansMatricule(patient.ins?.oid ?? ''),
  )
}
