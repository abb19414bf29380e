import { enfants, estNulle, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const titre: RegleDocument = {
  regle: 'cda.entete.titre',
  objet: 'titre du document non vide',
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfants(racine, 'title')
      .filter((noeud) => !estNulle(noeud) && texteDe(noeud) === '')
      .map((noeud) =>
        relever(noeud, 'Le titre du document est vide.', 'Écrire le titre que le lecteur verra.'),
      ),
}
