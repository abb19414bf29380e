import { empechementDiffusion } from '../../../documents/regles/diffusion-possible.ts'
import type { RegleEnvoi } from './barriere.ts'

/** Un document qui porte une autre INS que celle du patient ne sort plus (règle 28). */
export const identiteInchangee: RegleEnvoi = ({ contenu, patient }, mutations) =>
  mutations.choisir('dmp-sans-ins-qualifiee', empechementDiffusion(contenu, patient), () => null)
