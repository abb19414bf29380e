import { estTemporel } from '../../lecture/lire-instants.ts'
import { attribut, descendre, type Noeud } from '../../lecture/parcourir.ts'
import { type RegleDocument, type Releve, relever } from '../types.ts'

const nombreDe = (noeud: Noeud | null): number => Number(attribut(noeud, 'value') ?? Number.NaN)

export const bornes: RegleDocument = {
  regle: 'cda.entree.bornes',
  objet: 'borne basse d’une quantité sous la borne haute',
  source: 'cda.md §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index.corps('high').flatMap((haute): readonly Releve[] => {
      const { parent } = haute
      if (parent === null || estTemporel(parent)) return []
      const basse = descendre(parent, 'low')
      // Deux unités ne se comparent pas ici.
      if (attribut(basse, 'unit') !== attribut(haute, 'unit')) return []
      if (!(nombreDe(basse) > nombreDe(haute))) return []
      const message = `La borne basse ${attribut(basse, 'value')} dépasse la borne haute ${attribut(haute, 'value')}.`
      return [relever(parent, message, 'Mettre la plus petite valeur dans low.')]
    }),
}
