import type { MessageHl7, Repetition, Segment } from './types.ts'

/** Le premier segment de ce nom, ou `null`. */
export const segmentDe = ({ segments }: MessageHl7, nom: string): Segment | null =>
  segments.find((segment) => segment.nom === nom) ?? null

/** Le rang d'un segment de ce nom, à partir de 1 ; 0 quand il manque. */
export const rangDe = ({ segments }: MessageHl7, nom: string): number =>
  segments.findIndex((segment) => segment.nom === nom) + 1

/** Les répétitions non vides d'un champ, numéroté à partir de 1 comme dans HL7. */
export const repetitions = (segment: Segment | null, champ: number): readonly Repetition[] =>
  (segment?.champs[champ - 1] ?? []).filter((r) => r.some((c) => c.some((v) => v !== '')))

/** Une valeur d'une répétition : composante et sous-composante à partir de 1 ; vide si absente. */
export const composante = (
  repetition: Repetition | undefined,
  rang: number,
  sousRang = 1,
): string => repetition?.[rang - 1]?.[sousRang - 1] ?? ''

/** La première valeur d'un champ, à partir de 1 ; vide quand le champ ou le segment manque. */
export const valeurDe = (segment: Segment | null, champ: number, rang = 1): string =>
  composante(segment?.champs[champ - 1]?.[0], rang)
