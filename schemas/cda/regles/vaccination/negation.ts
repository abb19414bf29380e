import { attribut } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

export const negation: RegleDocument = {
  regle: 'cda.vaccination.negation',
  objet: 'note de vaccination : l’acte a eu lieu',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document)
      .filter((noeud) => (attribut(noeud, 'negationInd') ?? 'false') !== 'false')
      .map((noeud) =>
        relever(
          noeud,
          'La note dit une vaccination non faite (negationInd).',
          'Écrire negationInd="false", ou ne pas l’écrire.',
        ),
      ),
}
