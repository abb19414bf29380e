import { attribut, descendre, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const venueDate: RegleDocument = {
  regle: 'cda.acte.venue-date',
  objet: 'dates de la prise en charge',
  source: 'cda.md §7',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const temps = descendre(racine, 'componentOf', 'encompassingEncounter', 'effectiveTime')
    if (temps === null || estNulle(temps) || attribut(temps, 'value') !== null) return []
    if (descendre(temps, 'low') !== null || descendre(temps, 'high') !== null) return []
    const message = 'La prise en charge n’a ni début (low) ni fin (high).'
    return [relever(temps, message, 'Écrire low, et high quand elle est finie.')]
  },
}
