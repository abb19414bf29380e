import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

export const idDouble: RegleDocument = {
  regle: 'cda.recit.id-double',
  objet: 'chaque ID est unique dans le document',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    [...index.parId].flatMap(([id, noeuds]) => {
      const [, second] = noeuds
      if (second === undefined) return []
      const message = `L’ID « ${montrer(id)} » est écrit ${noeuds.length} fois.`
      return [relever(second, message, 'Donner un ID différent à chaque élément.')]
    }),
}
