import { differerLignes } from '../textes/differer-lignes.ts'
import type { DifferencePixels } from './differer-pixels.ts'

/** Plus haut qu'une ligne de titre, un changement n'est plus une date ou un numéro qui a tourné. */
const HAUTEUR_LIGNE = 48

/**
 * Le texte est le même aux dates, heures et identifiants près, et les points qui changent tiennent dans
 * autant de lignes de texte que de lignes où l'un d'eux a tourné : le logiciel n'a pas changé d'aspect.
 */
export function expliqueParLHeure(
  { regions }: DifferencePixels,
  [avant, apres]: readonly [string, string],
): boolean {
  if (regions.length === 0) return true
  const tournees = differerLignes(avant, apres).filter(({ genre }) => genre === 'ajoutee').length
  return (
    tournees > 0 &&
    // Un mot remplacé peut se voir en deux morceaux : la date, puis l'heure.
    regions.length <= tournees * 2 &&
    regions.every(({ hauteur }) => hauteur <= HAUTEUR_LIGNE)
  )
}
