import { objetOuVide } from '../lecture/valeurs.ts'
import type { Composition } from './composition.ts'
import type { Application } from './operation.ts'

/** Ajoute un profil au référentiel hérité ; un doublon est relevé par les règles. */
export function ajouterProfil({ composition, brute, lieu }: Application): Composition {
  const element = {
    valeur: objetOuVide(brute.profil),
    lieu: (sous: readonly PropertyKey[]) => lieu(['profil', ...sous]),
  }
  return { ...composition, profils: [...composition.profils, element] }
}
