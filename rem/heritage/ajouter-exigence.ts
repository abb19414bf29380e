import { objetOuVide, texteOuVide } from '../lecture/valeurs.ts'
import type { Composition } from './composition.ts'
import type { Application } from './operation.ts'

/** Ajoute une exigence propre à l'héritier : ses scénarios portent l'étiquette de l'héritier. */
export function ajouterExigence({ composition, brute, lue, lieu }: Application): Composition {
  const element = {
    valeur: objetOuVide(brute.exigence),
    lieu: (sous: readonly PropertyKey[]) => lieu(['exigence', ...sous]),
    etiqueter: (scenario: unknown) => composition.etiqueter(texteOuVide(objetOuVide(scenario).id)),
    difference: lue,
  }
  return { ...composition, exigences: [...composition.exigences, element] }
}
