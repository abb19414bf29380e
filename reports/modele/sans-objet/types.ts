import type { Exigence } from '../../../rem/index.ts'
import type { Campagne, SansObjet } from '../../campagne/types.ts'

/** Ce qu'une règle peut savoir : l'exigence, celle qui porte ses scénarios, et ce que la campagne a choisi. */
export interface Faits {
  exigence: Exigence
  /** Elle-même, sauf quand elle suit les scénarios d'une autre. */
  porteuse: Exigence
  campagne: Pick<Campagne, 'profils' | 'conditions'>
}

/** Une règle rend ce qui écarte l'exigence, ou `null` quand elle ne l'écarte pas. */
export type RegleSansObjet = (faits: Faits) => SansObjet | null
