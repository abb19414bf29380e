import type { Lieu } from '../heritage/composition.ts'
import type { Brouillon } from './brouillon.ts'

/** Ce qu'une règle trouve faux, et où. */
export interface Faute {
  lieu: Lieu
  phrase: string
}

/** Une règle du catalogue : du référentiel aux fautes, sans rien lire d'autre. */
export type Regle = (brouillon: Brouillon) => readonly Faute[]
