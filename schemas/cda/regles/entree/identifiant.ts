import { enfants } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

const { listeProblemes, listeAllergies, probleme, allergie, traitement, vaccination } = ENTREES

export const identifiant: RegleDocument = {
  regle: 'cda.entree.identifiant',
  objet: 'problème, allergie, traitement, vaccination : un identifiant',
  source: 'cda.md §13 et §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    [
      ...document.index.suivant('act', [...listeProblemes, ...listeAllergies]),
      ...document.index.suivant('observation', [...probleme, ...allergie]),
      ...document.index.suivant('substanceAdministration', [...traitement, ...vaccination]),
    ]
      .filter((noeud) => enfants(noeud, 'id').length === 0)
      .map((noeud) =>
        relever(
          noeud,
          'L’entrée n’a pas d’identifiant (id) : elle ne se retrouvera pas.',
          'Écrire un id, un UUID en majuscules, stable d’une version à l’autre.',
        ),
      ),
}
