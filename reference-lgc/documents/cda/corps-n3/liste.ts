import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'

/** Les lignes du récit, une puce chacune. */
export const listeCda = (lignes: readonly Fragment[]): Fragment =>
  xml`<list>${lignes.map((ligne) => xml`<item>${ligne}</item>`)}</list>`

export const paragraphesCda = (texte: string): readonly Fragment[] =>
  texte.split('\n').map((ligne) => xml`<paragraph>${ligne}</paragraph>`)
