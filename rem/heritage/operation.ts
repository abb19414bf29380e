import type { Chemin } from '../lecture/probleme.ts'
import type { Objet } from '../lecture/valeurs.ts'
import type { Composition, DifferenceLue, Lieu } from './composition.ts'

/** Une différence qui ne s'applique pas, et pourquoi. */
export interface Ecart {
  lieu: Lieu
  phrase: string
}

/** Ce qu'une opération reçoit : l'état, la différence brute, et la place de ses champs. */
export interface Application {
  composition: Composition
  brute: Objet
  lue: DifferenceLue
  lieu(sous: Chemin): Lieu
}

/** Rend le nouvel état, ou la raison pour laquelle la différence ne s'applique pas. */
export type Operation = (application: Application) => Composition | Ecart
