import { integrer, type RegleIntegration } from './decision.ts'

/** INS.39, cas 2 : un site qui ne reçoit pas l'usager ne garde pas l'INS d'un émetteur sans contrat. */
export const ecarterInsSansContrat: RegleIntegration = ({ priseEnChargeDirecte, contrat }) =>
  priseEnChargeDirecte || contrat ? null : integrer('aucune')
