import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { CLASSES_INFORMATEUR } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'

export const classeInformateur: RegleDocument = {
  regle: 'cda.patient.classe-informateur',
  objet: 'personne de confiance, contact d’urgence : classe connue',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .entete('relatedEntity')
      .filter((noeud) => !CLASSES_INFORMATEUR.includes(attribut(noeud, 'classCode') ?? ''))
      .map((noeud) =>
        relever(
          noeud,
          `La classe « ${montrer(attribut(noeud, 'classCode') ?? '')} » n’est pas admise : ${CLASSES_INFORMATEUR.join(', ')}.`,
          'Écrire ECON pour le contact d’urgence, NOK pour la personne de confiance.',
        ),
      ),
}
