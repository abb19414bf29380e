import { createRequire } from 'node:module'

const exiger = createRequire(import.meta.url)
const source = (graisse: string) =>
  exiger.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${graisse}-normal.woff`)
const secours = (nom: string) => exiger.resolve(`dejavu-fonts-ttf/ttf/${nom}.ttf`)

/** Toutes embarquées, comme PDF/A l'exige ; celles de secours ont les signes hors du latin. */
export const FICHIERS_POLICES = {
  texte: source('400'),
  gras: source('600'),
  'texte-secours': secours('DejaVuSans'),
  'gras-secours': secours('DejaVuSans-Bold'),
} as const

export type Graisse = 'texte' | 'gras'

/** Ce que Source Sans, sous-ensemble latin, sait écrire. */
const LATIN =
  /^[\n\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2212]*$/

/** La police du paragraphe : celle de secours dès qu'un seul signe manque à l'autre. */
export const policePour = (texte: string, graisse: Graisse): keyof typeof FICHIERS_POLICES =>
  LATIN.test(texte) ? graisse : `${graisse}-secours`
