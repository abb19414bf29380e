import { integrer, type RegleIntegration } from './decision.ts'

/** Une identité reçue sans INS est une identité locale de plus : provisoire. */
export const integrerSansIns: RegleIntegration = ({ message }) =>
  message.ins === null ? integrer('aucune') : null
