import { typeXsi } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

const PORTEURS = new Set(['observation', 'observationRange', 'criterion'])

export const xsiType: RegleDocument = {
  regle: 'cda.entree.xsi-type',
  objet: 'chaque valeur dit son type (xsi:type)',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .corps('value')
      .filter((noeud) => PORTEURS.has(noeud.parent?.nom ?? '') && typeXsi(noeud) === null)
      .map((noeud) =>
        relever(
          noeud,
          'La valeur ne dit pas son type (xsi:type).',
          'Écrire xsi:type : CD ou CE pour un code, PQ pour une quantité, ST pour un texte.',
        ),
      ),
}
