import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'

/** L'ancre d'une ligne du récit : un nom XML, unique dans le document. */
export const ancreDe = (rubrique: string, cle: string): string =>
  `${rubrique}-${cle.replace(/[^\w.-]/g, '_')}`

/** Un morceau du récit que les entrées désignent. */
export const ancre = (id: string, texte: string | Fragment): Fragment =>
  xml`<content ID="${id}">${texte}</content>`

export const reference = (id: string): Fragment => xml`<reference value="#${id}"/>`

/** Le texte d'une entrée : celui du récit (cda.md §11 [V]). */
export const texteDesigne = (id: string): Fragment => xml`<text>${reference(id)}</text>`

export const texteOriginal = (id: string): Fragment =>
  xml`<originalText>${reference(id)}</originalText>`
