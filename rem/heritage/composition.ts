import type { FichierLu } from '../lecture/lire-fichier.ts'
import type { Chemin } from '../lecture/probleme.ts'
import type { Marque } from '../types.ts'

/** Où une valeur est écrite : le fichier et le chemin, fussent-ils ceux d'un référentiel hérité. */
export interface Lieu {
  fichier: FichierLu
  chemin: Chemin
}

/** Une valeur encore brute, et la place de chacun de ses champs. */
export interface Element {
  valeur: Readonly<Record<string, unknown>>
  lieu(sous: Chemin): Lieu
}

/** Une différence telle qu'écrite, avec son propre lieu. */
export interface DifferenceLue {
  operation: string
  objet: string
  phrase: string
  source: string
  passage: string
  marque: Marque
}

export interface ElementExigence extends Element {
  /** Étiquette Gherkin d'un de ses scénarios : celle du parent tant que le scénario ne change pas. */
  etiqueter(scenario: unknown): string
  difference: DifferenceLue | null
}

/** Un référentiel dont l'héritage est déroulé, avant toute vérification. */
export interface Composition {
  fichier: FichierLu
  rem: string
  code: string
  revision: string
  entete: Readonly<Record<string, unknown>>
  parent: Composition | null
  /** Ancien numéro → numéro officiel, celui du référentiel hérité compris. */
  alias: Readonly<Record<string, string>>
  /** Numéros d'avant tout import que le fichier officiel n'a plus. */
  retires: readonly string[]
  /** Étiquette Gherkin d'un scénario de ce référentiel, d'après son numéro officiel. */
  etiqueter(id: string): string
  differences: readonly DifferenceLue[]
  profils: readonly Element[]
  chapitres: readonly Element[]
  sources: Readonly<Record<string, unknown>>
  regleOpposables: string
  opposables: readonly Element[]
  exigences: readonly ElementExigence[]
}
