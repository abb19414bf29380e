import type { RegleIntegration } from './decision.ts'

/** Un dossier qui porte une INS n'en reçoit pas une autre d'un tiers (ins.md §8 : INSi seul). */
export const refuserAutreMatricule: RegleIntegration = ({ message, patient }) =>
  patient?.ins && message.ins && patient.ins.matricule !== message.ins.matricule
    ? {
        genre: 'inchange',
        raison: 'Le dossier porte un autre matricule INS : il est inchangé.',
      }
    : null
