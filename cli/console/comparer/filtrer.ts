import type { ComparaisonVerdict } from '../../../reports/comparaison/verdicts/comparer-verdicts.ts'
import { simplifier } from '../vues/simplifier.ts'

export interface FiltresComparaison {
  objet: string
  changement: string
  texte: string
}

/** Les comparaisons que les filtres gardent. */
export function filtrerComparaisons(
  comparaisons: readonly ComparaisonVerdict[],
  { objet, changement, texte }: FiltresComparaison,
): ComparaisonVerdict[] {
  const mots = simplifier(texte).split(/\s+/).filter(Boolean)
  return comparaisons.filter((comparaison) => {
    const contenu = simplifier(`${comparaison.id} ${comparaison.texte}`)
    return (
      (objet === '' || comparaison.objet === objet) &&
      (changement === '' || comparaison.changement === changement) &&
      mots.every((mot) => contenu.includes(mot))
    )
  })
}
