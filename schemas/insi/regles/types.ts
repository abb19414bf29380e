import type { Anomalie } from '../../anomalie.ts'

/** Les valeurs d'une requête par traits, telles qu'envoyées ; `null` quand l'élément manque. */
export interface TraitsDemandes {
  nomNaissance: string | null
  prenoms: readonly string[]
  sexe: string | null
  dateNaissance: string | null
  lieuNaissance: string | null
}

/** Une règle lexicale : des traits à l'anomalie, sans rien modifier. */
export type RegleLexicale = (traits: TraitsDemandes) => Anomalie | null
