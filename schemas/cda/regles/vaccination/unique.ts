import { descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estNote, vaccinations } from './note.ts'

export const unique: RegleDocument = {
  regle: 'cda.vaccination.unique',
  objet: 'note de vaccination : une section, une vaccination',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    if (!estNote(document)) return []
    const nombre = vaccinations(document).length
    if (nombre === 1) return []
    const message = `La note porte ${nombre} vaccination${nombre > 1 ? 's' : ''} ; il en faut une et une seule.`
    const noeud = descendre(document.racine, 'component') ?? document.racine
    return [relever(noeud, message, 'Écrire une note par injection.')]
  },
}
