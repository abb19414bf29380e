import { descendre, enfants } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const composant: RegleDocument = {
  regle: 'cda.corps.composant',
  objet: 'un corps, encapsulé (N1) ou structuré (N3)',
  source: 'cda.md §2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const noeud = descendre(racine, 'component')
    if (noeud === null) return []
    const corps = [...enfants(noeud, 'nonXMLBody'), ...enfants(noeud, 'structuredBody')]
    if (corps.length === 1) return []
    const message =
      corps.length === 0
        ? 'Le document n’a pas de corps : ni nonXMLBody, ni structuredBody.'
        : `Le document a ${corps.length} corps ; il en faut un.`
    return [relever(noeud, message, 'Écrire un nonXMLBody (N1) ou un structuredBody (N3).')]
  },
}
