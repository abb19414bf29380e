import { montrer } from '../../../montrer.ts'
import { attribut, enfants, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const langue: RegleDocument = {
  regle: 'cda.entete.langue',
  objet: 'langue et pays : fr-FR',
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfants(racine, 'languageCode').flatMap((noeud) => {
      const code = attribut(noeud, 'code') ?? ''
      if (estNulle(noeud) || /^[a-z]{2}-[A-Z]{2}$/.test(code)) return []
      const message = `La langue « ${montrer(code)} » n’a pas la forme langue-PAYS.`
      return [relever(noeud, message, 'Écrire code="fr-FR".')]
    }),
}
