import { integrer, type RegleIntegration } from './decision.ts'

/** INS.45 (règle 51) : refusée par INSi, l'identité d'un inconnu se crée sans matricule ni OID. */
export const creerSansMatricule: RegleIntegration = ({ message, patient }) =>
  message.verification === 'discorde' && !patient ? integrer('aucune') : null
