import { enfantsCda, estNulle, type Noeud } from '../../lecture/parcourir.ts'
import { type RegleDocument, type Releve, relever } from '../types.ts'
import { aOrdonner } from './ordre-attendu.ts'

export const cardinalite: RegleDocument = {
  regle: 'cda.structure.cardinalite',
  objet: 'éléments obligatoires présents, éléments uniques en un seul exemplaire',
  source: 'cda.md §3 à §7',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const releves: Releve[] = []
    for (const [noeud, places] of aOrdonner(document)) {
      const vus = new Set<string>()
      const doubles = new Map<string, Noeud>()
      for (const enfant of enfantsCda(noeud)) {
        if (vus.has(enfant.nom) && places.get(enfant.nom)?.unique) doubles.set(enfant.nom, enfant)
        vus.add(enfant.nom)
      }
      for (const [nom, enfant] of doubles) {
        const message = `« ${nom} » est écrit plusieurs fois dans « ${noeud.nom} » ; il n’y est qu’une fois.`
        releves.push(relever(enfant, message, `Ne garder qu’un « ${nom} ».`))
      }
      if (estNulle(noeud)) continue
      for (const { nom, obligatoire } of places.values()) {
        if (!obligatoire || vus.has(nom)) continue
        const message = `« ${nom} » manque dans « ${noeud.nom} ».`
        releves.push(relever(noeud, message, `Ajouter « ${nom} », à sa place.`))
      }
    }
    return releves
  },
}
