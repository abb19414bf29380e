import { montrer } from '../../../montrer.ts'
import { attribut, descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

export const date: RegleDocument = {
  regle: 'cda.vaccination.date',
  objet: 'note de vaccination : date sur huit chiffres, sans heure',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document).flatMap((noeud) => {
      const temps = descendre(noeud, 'effectiveTime')
      const valeur = attribut(temps, 'value') ?? ''
      if (/^\d{8}$/.test(valeur)) return []
      const message = `La date de vaccination « ${montrer(valeur)} » n’a pas huit chiffres.`
      return [relever(temps ?? noeud, message, 'Écrire le jour seul : aaaammjj.')]
    }),
}
