import type { Calcul, Contexte, Variable } from '../xpath/calculs/calcul.ts'
import { ErreurXPath } from '../xpath/valeurs/erreur-xpath.ts'
import type { Suite } from '../xpath/valeurs/valeur.ts'

/**
 * Ajoute une variable, calculée quand elle sert et une seule fois : un schematron en déclare trente par
 * règle, un test en lit deux. L'appelant ne change plus ensuite l'item de ce contexte.
 */
export function declarer(c: Contexte, nom: string, calcul: () => Calcul): Variable {
  let valeur: Suite | null = null
  let enCours = false
  return {
    nom,
    suivante: c.variables,
    lire() {
      if (valeur !== null) return valeur
      if (enCours) throw new ErreurXPath('XTDE0640', `la variable $${nom} se contient elle-même`)
      enCours = true
      try {
        valeur = calcul().suite(c)
      } finally {
        enCours = false
      }
      return valeur
    },
  }
}
