import { attribut, descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Le premier documentationOf est l'acte principal : il porte une date de début (cda.md §7 [V]). */
export const date: RegleDocument = {
  regle: 'cda.acte.date',
  objet: 'date de début de l’acte principal',
  source: 'cda.md §7',
  marque: 'V',
  gravite: 'bloquante',
  juger({ racine }) {
    const acte = descendre(racine, 'documentationOf', 'serviceEvent')
    if (acte === null) return []
    if ((attribut(descendre(acte, 'effectiveTime', 'low'), 'value') ?? '') !== '') return []
    const message = 'L’acte principal n’a pas de date de début (effectiveTime/low).'
    return [relever(acte, message, 'Écrire <effectiveTime><low value="…"/></effectiveTime>.')]
  },
}
