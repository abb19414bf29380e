import { descendre } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'

const { listeProblemes, listeAllergies, probleme } = ENTREES

export const debut: RegleDocument = {
  regle: 'cda.entree.debut',
  objet: 'problème, allergie : date de début, connue ou dite inconnue',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    [
      ...document.index.suivant('act', [...listeProblemes, ...listeAllergies]),
      ...document.index.suivant('observation', probleme),
    ]
      .filter((noeud) => descendre(noeud, 'effectiveTime', 'low') === null)
      .map((noeud) =>
        relever(
          noeud,
          'L’entrée n’a pas de début (effectiveTime/low).',
          'Écrire <effectiveTime><low value="…"/></effectiveTime>, ou low nullFlavor="UNK".',
        ),
      ),
}
