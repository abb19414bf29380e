import { integrer, type RegleIntegration } from './decision.ts'

/** INS.38 (règle 30) : la qualification ne se transmet pas ; l'INS vérifiée est récupérée. */
export const recupererSeulement: RegleIntegration = () => integrer('recuperee')
