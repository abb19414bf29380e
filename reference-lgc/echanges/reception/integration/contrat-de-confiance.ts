import { integrer, type RegleIntegration } from './decision.ts'

/** INS.39, cas 1 : l'identité qualifiée d'un émetteur sous contrat reste qualifiée (règle 30). */
export const garderQualification: RegleIntegration = (faits) => {
  const { priseEnChargeDirecte, contrat, message } = faits
  return !priseEnChargeDirecte && contrat && message.fiabilite === 'VALI'
    ? integrer('qualifiee')
    : null
}
