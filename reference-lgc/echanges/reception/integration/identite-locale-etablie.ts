import { integrer, type RegleIntegration } from './decision.ts'

/**
 * Les traits stricts d'une identité récupérée ou qualifiée viennent d'INSi, ceux d'une identité
 * validée d'un titre contrôlé ici : un tiers n'y change que les traits complémentaires (ins.md §9).
 */
export const garderTraitsEtablis: RegleIntegration = ({ message, patient }) => {
  if (!patient) return null
  const etablie = patient.ins !== null || (message.ins === null && patient.statut === 'VALI')
  return etablie ? integrer('aucune', 'complementaires') : null
}
