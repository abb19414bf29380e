import { jugerMarquePdfa } from '../corps/marque-pdfa.ts'
import type { RegleDocument } from '../types.ts'
import { copiesDe } from './copies.ts'

/** La copie est le même PDF/A-1 que celui du document (cda.md §1 et §12 [I]). */
export const pdfa: RegleDocument = {
  regle: 'cda.copie.pdfa',
  objet: 'la copie PDF s’annonce PDF/A-1',
  source: 'cda.md §12',
  marque: 'I',
  gravite: 'avertissement',
  juger(document) {
    const copies = copiesDe(document)
    if (copies.length === 0) return []
    return document.medias
      .filter(({ noeud }) => {
        return copies.some((copie) => noeud.ordre > copie.ordre && noeud.ordre <= copie.fin)
      })
      .flatMap(jugerMarquePdfa)
  },
}
