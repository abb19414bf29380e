/** L'absence se dit, elle ne se tait pas (cda.md §11 [V]) : rien à signaler, ou rien de connu. */
export const ABSENCES = ['aucun', 'non-renseigne'] as const
export type Absence = (typeof ABSENCES)[number]

export interface Rubrique<Ligne> {
  lignes: readonly Ligne[]
  /** Ce que la rubrique dit quand elle n'a pas de ligne. */
  absence: Absence
}

/** `AAAA`, `AAAA-MM` ou `AAAA-MM-JJ` : un antécédent se date rarement au jour près. */
export type DateIncomplete = string

export const COTES = ['droit', 'gauche', 'bilateral'] as const
export type Cote = (typeof COTES)[number]
