import { enfantsCda } from '../../lecture/parcourir.ts'
import { type RegleDocument, type Releve, relever } from '../types.ts'
import { aOrdonner } from './ordre-attendu.ts'

export const ordre: RegleDocument = {
  regle: 'cda.structure.ordre',
  objet: 'ordre des éléments de l’en-tête, des sections et des entrées',
  source: 'cda.md §3',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const releves: Releve[] = []
    for (const [noeud, places] of aOrdonner(document)) {
      let dernier = { rang: -1, nom: '' }
      for (const enfant of enfantsCda(noeud)) {
        const place = places.get(enfant.nom)
        if (place === undefined) continue
        if (place.rang >= dernier.rang) dernier = place
        else {
          const message = `« ${enfant.nom} » vient après « ${dernier.nom} » ; il doit le précéder.`
          releves.push(relever(enfant, message, 'Suivre l’ordre des éléments que CDA R2 impose.'))
          // Un seul déplacement se dit une fois, non pour chaque voisin.
          break
        }
      }
    }
    return releves
  },
}
