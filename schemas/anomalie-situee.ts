import type { Anomalie } from './anomalie.ts'

/** Ce que l'anomalie vaut : DOIT, devrait, ou bon à savoir (style.md §5). */
export const GRAVITES = ['bloquante', 'avertissement', 'information'] as const
export type Gravite = (typeof GRAVITES)[number]

/** Une anomalie que l'éditeur lit seule : sa gravité, où elle est, et quoi faire. */
export interface AnomalieSituee extends Anomalie {
  gravite: Gravite
  /** L'endroit dans les mots du format : « S1, matricule INS », « page 2 ». */
  lieu: string
  /** Ce que l'éditeur fait ensuite, une phrase. */
  remede: string
}
