import type { PresenceEcrite } from '../forme/presence.ts'
import type { PresenceExigee } from '../types.ts'

/** Ce qu'une règle de présence sait d'une preuve. */
export interface FaitsPreuve {
  description: string
  /** La preuve qui la précède dans son scénario, `null` pour la première. */
  precedente: string | null
  /** Présence écrite dans le catalogue. */
  ecrite: PresenceEcrite | null
}

/** Ce que le catalogue demande, et la phrase qui dit pourquoi, source et marque comprises. */
export interface PresenceDite {
  exigee: PresenceExigee
  motif: string
}

/** Une règle rend sa présence, ou `null` quand elle ne dit rien de cette preuve. */
export type ReglePresence = (faits: FaitsPreuve) => PresenceDite | null
