import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estNote } from './note.ts'

export const naissance: RegleDocument = {
  regle: 'cda.vaccination.naissance',
  objet: 'note de vaccination : date de naissance connue',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const noeud = document.patient?.naissance ?? null
    if (!estNote(document) || noeud === null) return []
    if (!estNulle(noeud) || attribut(noeud, 'value') !== null) return []
    const message = 'La date de naissance est dite absente ; la note de vaccination la demande.'
    return [relever(noeud, message, 'Écrire la date de naissance.')]
  },
}
