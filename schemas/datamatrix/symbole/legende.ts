import type { PageRendue } from '../../images/types.ts'
import type { Legende } from './types.ts'

const LEGENDE = /INS\s+à\s+scanner/iu

/** Dit si le texte de la page annonce le symbole par « INS à scanner » (ins.md §11 [V]). */
export function legendeDe(page: PageRendue): Legende {
  const texte = page.lireTexte()
  if (texte === null) return 'non-lue'
  return LEGENDE.test(texte.normalize('NFC')) ? 'presente' : 'absente'
}
