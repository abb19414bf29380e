import { descendre, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

export const lot: RegleDocument = {
  regle: 'cda.vaccination.lot',
  objet: 'note de vaccination : numéro de lot',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document).flatMap((noeud) => {
      const vaccin = descendre(noeud, 'consumable', 'manufacturedProduct', 'manufacturedMaterial')
      if (texteDe(descendre(vaccin, 'lotNumberText')) !== '') return []
      const message = 'Le numéro de lot du vaccin (lotNumberText) manque.'
      return [relever(vaccin ?? noeud, message, 'L’écrire, tel qu’il est sur la boîte.')]
    }),
}
