import { objetOuVide } from '../lecture/valeurs.ts'
import type { Composition } from './composition.ts'
import type { Application } from './operation.ts'

/** Ajoute un chapitre au référentiel hérité ; un doublon est relevé par les règles. */
export function ajouterChapitre({ composition, brute, lieu }: Application): Composition {
  const element = {
    valeur: objetOuVide(brute.chapitre),
    lieu: (sous: readonly PropertyKey[]) => lieu(['chapitre', ...sous]),
  }
  return { ...composition, chapitres: [...composition.chapitres, element] }
}
