import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { UUID } from './formes.ts'

export const uuidMajuscules: RegleDocument = {
  regle: 'cda.identifiant.uuid-majuscules',
  objet: 'UUID en majuscules',
  source: 'cda.md §4 et §11',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ index }) =>
    ['id', 'setId'].flatMap((nom) =>
      index.partout(nom).flatMap((noeud) => {
        const racine = attribut(noeud, 'root') ?? ''
        if (!UUID.test(racine) || racine === racine.toUpperCase()) return []
        const message = `L’UUID « ${montrer(racine)} » est en minuscules.`
        return [relever(noeud, message, 'Écrire l’UUID en majuscules.')]
      }),
    ),
}
