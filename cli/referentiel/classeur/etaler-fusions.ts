import type { Cellule } from '../../../rem/import/types.ts'
import type { Fusion } from './sonder-feuille.ts'

/**
 * Répète vers le bas la valeur d'une fusion : un titre fusionné sur plusieurs lignes vaut pour chacune.
 * Pas vers la droite : un titre fusionné sur toute la largeur n'est pas un numéro d'exigence.
 */
export function etalerFusions(
  rangees: readonly (readonly Cellule[])[],
  fusions: readonly Fusion[],
): readonly (readonly Cellule[])[] {
  const etalees = rangees.map((rangee) => [...rangee])
  for (const { de, a } of fusions) {
    const colonne = de.colonne - 1
    const valeur = etalees[de.ligne - 1]?.[colonne] ?? null
    if (valeur === null) continue
    for (const rangee of etalees.slice(de.ligne, a.ligne)) rangee[colonne] ??= valeur
  }
  return etalees
}
