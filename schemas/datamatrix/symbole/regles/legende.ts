import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.legende',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
} as const

/** « INS à scanner » accompagne le symbole ; une image sans texte ne permet pas d'en juger (ins.md §11 [V]). */
export const legende: RegleSymbole = (symbole) => {
  if (symbole.legende === 'presente') return []
  const lieu = lieuDuSymbole(symbole)
  if (symbole.legende === 'absente') {
    const message = 'La page ne porte pas le texte « INS à scanner ».'
    const remede = 'Écrire « INS à scanner » à côté du symbole.'
    return [situer({ ...REGLE, gravite: 'bloquante' }, { lieu, message, remede })]
  }
  const message =
    'La page n’a pas de texte lisible : la mention « INS à scanner » n’est pas contrôlée.'
  const remede = 'Vérifier à l’œil que « INS à scanner » est écrit à côté du symbole.'
  return [situer({ ...REGLE, gravite: 'information' }, { lieu, message, remede })]
}
