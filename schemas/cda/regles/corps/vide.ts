import { tous } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const vide: RegleDocument = {
  regle: 'cda.corps.vide',
  objet: 'un corps encapsulé porte un fichier, un corps structuré des sections',
  source: 'cda.md §10 et §11',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine, corpsN1, sectionsHautes, niveau }) {
    const rien = niveau === 'N1' ? corpsN1 === null : sectionsHautes.length === 0
    if (niveau === null || !rien) return []
    const [noeud] = [
      ...tous(racine, 'component', 'nonXMLBody'),
      ...tous(racine, 'component', 'structuredBody'),
    ]
    if (noeud === undefined) return []
    const message =
      niveau === 'N1'
        ? 'Le corps encapsulé n’a pas de fichier (text).'
        : 'Le corps n’a aucune section.'
    return [relever(noeud, message, 'Écrire le fichier en base64, ou les sections du volet.')]
  },
}
