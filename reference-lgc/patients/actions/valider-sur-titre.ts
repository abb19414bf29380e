import type { Noyau } from '../../serveur/dependances.ts'
import type { Controle, Patient } from '../identite.ts'
import { appliquerEvenement } from '../regles/evenements.ts'
import type { Statut } from '../regles/statut.ts'
import { changerDossier } from './changer.ts'

const VALIDATION = "Validation de l'identité"

/** Seul un titre à haut degré de confiance valide ou qualifie (INS.24, INS.25) ; rend le statut. */
export function validerSurTitre(
  noyau: Noyau,
  patient: Patient,
  controle: Controle,
  type = VALIDATION,
): Statut {
  if (controle.confiance === 'faible') return patient.statut
  const faits = appliquerEvenement(patient, 'titre-controle', { controle }, noyau.mutations)
  const apres = { identite: patient.identite, ...faits, attributs: patient.attributs }
  return changerDossier(noyau, patient, apres, { auteur: controle.par, type })
}
