import type { Anomalie } from '../anomalie.ts'

/** Une composante : ses sous-composantes, échappements rendus. */
export type Composante = readonly string[]
export type Repetition = readonly Composante[]
export type Champ = readonly Repetition[]

/** Un segment ; `champs[0]` est le champ 1, MSH-1 et MSH-2 compris. */
export interface Segment {
  nom: string
  champs: readonly Champ[]
}

/** Un message HL7 v2 découpé, sans jugement sur son contenu. */
export interface MessageHl7 {
  segments: readonly Segment[]
  /** Segments finis par un retour chariot, comme HL7 le veut, ou autrement. */
  finsDeSegment: 'retour-chariot' | 'autres'
}

/** Une règle : du message aux écarts, sans rien modifier. */
export type RegleHl7 = (message: MessageHl7) => readonly Anomalie[]
