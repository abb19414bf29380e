import { descendre } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

const { probleme, allergie, traitement, vaccination } = ENTREES

export const texte: RegleDocument = {
  regle: 'cda.entree.texte',
  objet: 'problème, allergie, traitement, vaccination : référence au texte lisible',
  source: 'cda.md §13 et §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    [
      ...document.index.suivant('observation', [...probleme, ...allergie]),
      ...document.index.suivant('substanceAdministration', [...traitement, ...vaccination]),
    ]
      .filter((noeud) => descendre(noeud, 'text', 'reference') === null)
      .map((noeud) =>
        relever(
          noeud,
          'L’entrée ne désigne pas son passage dans le texte (text/reference).',
          'Écrire <text><reference value="#…"/></text>.',
        ),
      ),
}
