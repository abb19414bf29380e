import { estNulle, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const adresseVide: RegleDocument = {
  regle: 'cda.coordonnees.adresse-vide',
  objet: 'adresse remplie, ou dite absente',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ index }) =>
    index
      .entete('addr')
      .filter((noeud) => !estNulle(noeud) && noeud.enfants.length === 0 && texteDe(noeud) === '')
      .map((noeud) =>
        relever(noeud, 'L’adresse est vide.', 'La remplir, ou écrire nullFlavor="UNK".'),
      ),
}
