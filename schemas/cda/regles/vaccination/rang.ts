import { attribut, descendre, tous, typeXsi } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { vaccinations } from './note.ts'

const RANG = '30973-2'

export const rang: RegleDocument = {
  regle: 'cda.vaccination.rang',
  objet: 'note de vaccination : rang entier (INT)',
  source: 'cda.md §14',
  marque: 'V',
  gravite: 'bloquante',
  juger: (document) =>
    vaccinations(document)
      .flatMap((noeud) => tous(noeud, 'entryRelationship', 'observation'))
      .filter((observation) => attribut(descendre(observation, 'code'), 'code') === RANG)
      .flatMap((observation) => {
        const valeur = descendre(observation, 'value')
        const type = valeur === null ? '' : typeXsi(valeur)
        // Une valeur sans type est dite par sa règle.
        if (type === 'INT' || type === null) return []
        const message = 'Le rang de la vaccination n’est pas un entier (xsi:type="INT").'
        return [
          relever(valeur ?? observation, message, 'Écrire <value xsi:type="INT" value="1"/>.'),
        ]
      }),
}
