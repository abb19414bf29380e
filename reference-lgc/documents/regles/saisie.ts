import { estTypeDocument, type TypeDocument } from '../types.ts'
import { refusCaracteres } from './caracteres-imprimables.ts'

export const CHAMPS_DOCUMENT = ['type', 'titre', 'texte'] as const
export type ChampDocument = (typeof CHAMPS_DOCUMENT)[number]

/** Ce que le formulaire a donné, tel que tapé. */
export type SaisieDocument = Record<ChampDocument, string>

export interface Probleme {
  champ: ChampDocument
  message: string
}

export const TITRE_MAX = 120
/** Trois pages environ, et moins que la plus longue demande que le logiciel accepte. */
export const TEXTE_MAX = 8000

export interface DocumentControle {
  saisie: SaisieDocument
  type: TypeDocument | null
  problemes: readonly Probleme[]
}

/** Fins de ligne, tabulations et accents composés ramenés à une seule forme ; rien d'autre ne change. */
const nettoyer = (texte: string): string =>
  texte.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').normalize('NFC')

const trop = (texte: string, maximum: number): string | null =>
  texte.length > maximum
    ? `${texte.length} caractères, ${maximum} au plus. Raccourcissez ce texte.`
    : null

function refusTitre(titre: string): string | null {
  if (titre === '') return 'Donnez un titre au document.'
  return trop(titre, TITRE_MAX) ?? refusCaracteres(titre)
}

/** Un brouillon peut rester sans texte ; un document terminé, non. */
function refusTexte(texte: string, fin: Fin): string | null {
  if (texte.trim() === '' && fin === 'terminer')
    return 'Écrivez le texte du document avant de le terminer.'
  return trop(texte, TEXTE_MAX) ?? refusCaracteres(texte)
}

export type Fin = 'brouillon' | 'terminer'

export function controlerDocument(brute: SaisieDocument, fin: Fin): DocumentControle {
  const saisie: SaisieDocument = {
    type: brute.type,
    titre: nettoyer(brute.titre).replace(/\s+/gu, ' ').trim(),
    texte: nettoyer(brute.texte).trimEnd(),
  }
  const type = estTypeDocument(saisie.type) ? saisie.type : null
  const refus: [ChampDocument, string | null][] = [
    ['type', type ? null : 'Choisissez le type du document.'],
    ['titre', refusTitre(saisie.titre)],
    ['texte', refusTexte(saisie.texte, fin)],
  ]
  const problemes = refus.flatMap(([champ, message]) => (message ? [{ champ, message }] : []))
  return { saisie, type, problemes }
}
