import { descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { cleIdentifiant, parents } from './parent.ts'

export const autoRemplacement: RegleDocument = {
  regle: 'cda.version.auto-remplacement',
  objet: 'un document ne se remplace pas lui-même',
  source: 'cda.md §8 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const propre = cleIdentifiant(descendre(racine, 'id'))
    return parents(racine)
      .map((parent) => descendre(parent, 'id'))
      .flatMap((id) =>
        id !== null && propre !== null && cleIdentifiant(id) === propre
          ? [
              relever(
                id,
                'Le document dit remplacer un document de même identifiant : lui-même.',
                'Donner un nouvel id à chaque version, et ici celui de la version remplacée.',
              ),
            ]
          : [],
      )
  },
}
