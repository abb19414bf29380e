import type { LimitesImage } from '../../images/limites.ts'
import type { LectureSymboles } from '../symbole/types.ts'

/** Ce que le processus de lecture reçoit. */
export interface DemandeLecture {
  rang: number
  octets: Uint8Array
  limites: LimitesImage
}

/** Ce qu'il rend. */
export interface ReponseLecture {
  rang: number
  lecture: LectureSymboles
}
