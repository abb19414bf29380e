import { descendre, estNulle } from '../../lecture/parcourir.ts'
import { ENTREES } from '../../tables/modeles.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estNote } from '../vaccination/note.ts'
import { estVsm } from '../vsm/sections-vsm.ts'

/** Demandé dans un VSM et une note de vaccination ; d'autres volets s'en passent (cda.md §13 et §14 [V]). */
export const texte: RegleDocument = {
  regle: 'cda.medicament.texte',
  objet: 'VSM et note de vaccination : le code du médicament désigne son passage dans le texte',
  source: 'cda.md §13 et §14',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    if (!estVsm(document) && !estNote(document)) return []
    return document.index.suivant('manufacturedProduct', ENTREES.produit).flatMap((produit) => {
      const code = descendre(produit, 'manufacturedMaterial', 'code')
      if (code === null || descendre(code, 'originalText', 'reference') !== null) return []
      // Sans code ni texte, le nom seul dit le médicament.
      if (estNulle(code) && estVsm(document)) return []
      const message = 'Le code du médicament ne désigne pas son passage dans le texte.'
      return [
        relever(code, message, 'Écrire <originalText><reference value="#…"/></originalText>.'),
      ]
    })
  },
}
