import type { MarqueRegle } from '../anomalie.ts'
import type { AnomalieSituee, Gravite } from '../anomalie-situee.ts'

export interface RegleDatee {
  regle: string
  source: string
  marque: MarqueRegle
  gravite: Gravite
}

interface Constatation {
  lieu: string
  message: string
  remede: string
}

/** Une anomalie d'une règle : où, quoi, que faire. Un symbole n'a pas de ligne. */
export function situer(regle: RegleDatee, constatation: Constatation): AnomalieSituee {
  return { ...regle, ...constatation, ligne: 0 }
}
