import { attribut, descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

export const auteur: RegleDocument = {
  regle: 'cda.vaccination.auteur',
  objet: 'note de vaccination : qui a validé l’acte',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document).flatMap((noeud) => {
      const ecrit = descendre(noeud, 'author')
      const role = descendre(ecrit, 'assignedAuthor')
      const complet =
        descendre(ecrit, 'time') !== null &&
        descendre(role, 'id') !== null &&
        attribut(descendre(role, 'code'), 'displayName') !== null &&
        descendre(role, 'assignedPerson', 'name') !== null
      if (complet) return []
      const message = 'L’auteur de la vaccination manque ou est incomplet.'
      const remede = 'Écrire author : time, id, code avec displayName, assignedPerson/name.'
      return [relever(ecrit ?? noeud, message, remede)]
    }),
}
