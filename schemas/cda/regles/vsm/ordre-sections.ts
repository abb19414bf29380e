import { modelesDe } from '../../lecture/parcourir.ts'
import { COPIE, VSM } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estVsm } from './sections-vsm.ts'

const ORDRE: readonly string[] = [VSM.synthese, VSM.resultats, VSM.traitements, COPIE.section]

export const ordreSections: RegleDocument = {
  regle: 'cda.vsm.ordre-sections',
  objet: 'VSM : ordre des sections de premier rang',
  source: 'cda.md §13',
  marque: 'V',
  gravite: 'avertissement',
  juger(document) {
    if (!estVsm(document)) return []
    let dernier = -1
    for (const section of document.sectionsHautes) {
      const rang = ORDRE.findIndex((modele) => modelesDe(section).includes(modele))
      if (rang >= 0 && rang < dernier) {
        const message = 'Les sections du VSM ne sont pas dans l’ordre du volet.'
        const remede = 'Suivre l’ordre : synthèse, résultats, traitements, copie PDF.'
        return [relever(section, message, remede)]
      }
      dernier = Math.max(dernier, rang)
    }
    return []
  },
}
