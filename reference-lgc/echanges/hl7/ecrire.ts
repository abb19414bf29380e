import type { Correspondant } from '../domaine.ts'
import { nouveauMessage, rendreMessage } from './entete.ts'
import { horodate } from './horodate.ts'
import { ecrirePid, type InsDiffusee, identifiantIns, type PatientDiffuse } from './pid.ts'

/** Création, mise à jour, changement de la liste des identifiants (IHE PAM, ITI-30). */
export const EVENEMENTS_DIFFUSES = ['A28', 'A31', 'A47'] as const
export type EvenementDiffuse = (typeof EVENEMENTS_DIFFUSES)[number]

const STRUCTURES: Record<EvenementDiffuse, string> = {
  A28: 'ADT_A05',
  A31: 'ADT_A05',
  A47: 'ADT_A30',
}

/** Un message d'identité à écrire ; `insRetiree` est le matricule qu'un A47 retire. */
export interface Diffusion {
  evenement: EvenementDiffuse
  insRetiree: InsDiffusee | null
  patient: PatientDiffuse
  identifiant: string
  destinataire: Correspondant
  maintenant: Date
}

/** Écrit un message d'identité : MSH, EVN, PID, et MRG pour un identifiant retiré. */
export function ecrireIdentite(diffusion: Diffusion): string {
  const { evenement, insRetiree, patient, identifiant, destinataire, maintenant } = diffusion
  const message = nouveauMessage({
    genre: ['ADT', evenement, STRUCTURES[evenement]],
    identifiant,
    destinataire,
    maintenant,
  })
  message.set('MSH.12.2', 'FRA')
  message.set('MSH.12.3', '2.11')
  message.addSegment('EVN').set('2', horodate(maintenant))
  ecrirePid(message, patient)
  if (insRetiree) message.addSegment('MRG').set(1, [identifiantIns(insRetiree)])
  return rendreMessage(message)
}
