import type { Jeu } from '../../jeu/index.ts'
import type { Codage, Ressource, TypeRessource } from '../ressources/types.ts'

/** Un jeton : son code, et le système quand il en a un. */
export type Jeton = Codage | { system: null; code: string }

/** Ce qu'un paramètre lit d'un élément, selon son type FHIR (annuaire.md §4 [V]). */
export type Parametre<T> =
  | { type: 'string'; lire: (element: T) => readonly string[] }
  | { type: 'token'; lire: (element: T) => readonly Jeton[] }
  | { type: 'reference'; vers: TypeRessource; lire: (element: T) => readonly string[] }
  | { type: 'date'; lire: (element: T) => Date }

/** Un critère demandé : les valeurs s'ajoutent, les critères se cumulent. */
export interface Critere {
  nom: string
  modificateur: string | null
  valeurs: readonly string[]
}

/** Une ressource trouvée, écrite à la demande, et ce qu'elle cite. */
export interface Trouvee {
  type: TypeRessource
  id: string
  ecrire(): Ressource
  /** Identifiants cités par un paramètre de référence, sans le type. */
  cite(parametre: string): readonly string[]
}

/** Un type de ressource : ce qui s'y cherche et s'y lit. */
export interface SourceFhir {
  type: TypeRessource
  /** Nom et type de chaque paramètre, pour `metadata`. */
  parametres: ReadonlyMap<string, Parametre<never>['type']>
  /** Lève ErreurFhir quand un critère n'existe pas ou se lit mal. */
  chercher(jeu: Jeu, criteres: readonly Critere[]): Generator<Trouvee>
  lire(jeu: Jeu, id: string): Trouvee | null
}
