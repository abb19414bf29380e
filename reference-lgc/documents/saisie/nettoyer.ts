import { refusCaracteres } from '../regles/caracteres-imprimables.ts'

export const TITRE_MAX = 120
/** Trois pages environ, et moins que la plus longue demande que le logiciel accepte. */
export const TEXTE_MAX = 8000
const LIGNE_MAX = 200

/** Fins de ligne, tabulations et accents composés ramenés à une seule forme ; rien d'autre ne change. */
export const nettoyerTexte = (texte: string): string =>
  texte.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').normalize('NFC').trimEnd()

export const nettoyerLigne = (texte: string): string =>
  nettoyerTexte(texte).replace(/\s+/gu, ' ').trim()

const trop = (texte: string, maximum: number): string | null =>
  texte.length > maximum
    ? `${texte.length} caractères, ${maximum} au plus. Raccourcissez ce texte.`
    : null

export const refusTexte = (texte: string): string | null =>
  trop(texte, TEXTE_MAX) ?? refusCaracteres(texte)

export const refusLigne = (texte: string): string | null =>
  trop(texte, LIGNE_MAX) ?? refusCaracteres(texte)

export function refusTitre(titre: string): string | null {
  if (titre === '') return 'Donnez un titre au document.'
  return trop(titre, TITRE_MAX) ?? refusCaracteres(titre)
}
