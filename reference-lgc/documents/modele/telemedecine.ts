import type { SectionTexte } from './texte.ts'

/** Les actes de télémédecine que l'on demande (cda.md §7 [V]). */
export const ACTES_TELEMEDECINE = ['TE1', 'TE2', 'TC', 'TCG'] as const
export type ActeTelemedecine = (typeof ACTES_TELEMEDECINE)[number]

/** Demande d'acte de télémédecine (75496-0). */
export interface CorpsTelemedecine {
  genre: 'telemedecine'
  acte: ActeTelemedecine
  urgent: boolean
  /** Motif, histoire, question posée. */
  sections: readonly SectionTexte[]
}
