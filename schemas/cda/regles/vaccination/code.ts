import { montrer } from '../../../montrer.ts'
import { attribut, descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

const CODES = ['IMMUNIZ', 'INITIMMUNIZ', 'BOOSTER']

export const code: RegleDocument = {
  regle: 'cda.vaccination.code',
  objet: 'note de vaccination : nature de l’injection',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document).flatMap((noeud) => {
      const ecrit = descendre(noeud, 'code')
      const valeur = attribut(ecrit, 'code') ?? ''
      if (CODES.includes(valeur) && attribut(ecrit, 'displayName') !== null) return []
      const message = `La nature « ${montrer(valeur)} » n’est pas l’une de ${CODES.join(', ')}, avec son libellé.`
      return [relever(ecrit ?? noeud, message, 'Écrire le code et displayName.')]
    }),
}
