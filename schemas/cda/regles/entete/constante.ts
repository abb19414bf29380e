import { montrer } from '../../../montrer.ts'
import { attribut, descendre, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

interface Constante {
  regle: string
  element: string
  /** Attributs et valeurs imposés. */
  valeurs: Readonly<Record<string, string>>
}

/** Une règle pour un élément du premier rang dont la valeur est toujours la même (cda.md §4 [V]). */
export const constante = ({ regle, element, valeurs }: Constante): RegleDocument => ({
  regle,
  objet: `${element} a sa valeur imposée`,
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const noeud = descendre(racine, element)
    if (noeud === null || estNulle(noeud)) return []
    return Object.entries(valeurs).flatMap(([nom, attendue]) => {
      const vue = attribut(noeud, nom)
      if (vue === attendue) return []
      const message = `${element}/@${nom} vaut « ${montrer(vue ?? '')} » ; la valeur attendue est « ${attendue} ».`
      return [relever(noeud, message, `Écrire ${nom}="${attendue}".`)]
    })
  },
})
