import type { RegleIntegration } from './decision.ts'

/** Deux dossiers ne portent jamais le même matricule : l'autre est désigné (ins.md §10.3 [I]). */
export const exigerMatriculeLibre: RegleIntegration = ({ patient, porteur }) =>
  porteur === null || porteur === patient?.id
    ? null
    : { genre: 'impossible', raison: `Le dossier n° ${porteur} porte déjà ce matricule INS.` }
