import type { RegleEnvoi } from './barriere.ts'

/** Sans opposition enregistrée, l'alimentation est permise (SC.DMP/CONF.09.BIS). */
export const opposition: RegleEnvoi = ({ oppose }, mutations) =>
  mutations.choisir('dmp-malgre-opposition', oppose, () => false)
    ? 'Le patient s’est opposé à l’alimentation de son DMP.'
    : null
