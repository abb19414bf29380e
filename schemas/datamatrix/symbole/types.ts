import type { AnomalieSituee } from '../../anomalie-situee.ts'

export interface Point {
  x: number
  y: number
}

/** Ce qu'on voit de la marge blanche d'un module autour du symbole. */
export type ZoneCalme = 'respectee' | 'envahie' | 'hors-image' | 'non-mesurable'

/** « INS à scanner » dans le texte de la page ; une image n'a pas de texte. */
export type Legende = 'presente' | 'absente' | 'non-lue'

/** Un datamatrix lu, avec ce que l'image en montre. */
export interface SymboleLu {
  /** Les caractères lus, jamais modifiés ; le séparateur GS est le caractère 29. */
  texte: string
  /** Page du PDF à partir de 1 ; `null` pour une image seule. */
  page: number | null
  /** Nombre de modules en largeur et en hauteur. */
  modules: { largeur: number; hauteur: number }
  /** `]d1` ECC 200, `]d2` GS1 (FNC1 en tête). */
  symbologie: string
  /** Noir et blanc inversés, ou image en miroir. */
  inverse: boolean
  miroir: boolean
  /** Part de la correction d'erreurs restée inutilisée, de 0 à 1. */
  marge: number
  /** Premier mot de code (ISO/IEC 16022 §5.2), `null` quand il n'est pas sûr. */
  premierMot: number | null
  zoneCalme: ZoneCalme
  legende: Legende
  /** Coin haut gauche en part de la page, de 0 à 1 : dit où regarder. */
  lieu: Point
}

/** Ce qu'un document donne : ses symboles, et pourquoi il n'en donne pas plus. */
export interface LectureSymboles {
  symboles: readonly SymboleLu[]
  /** Nombre de pages lues. */
  pages: number
  anomalies: readonly AnomalieSituee[]
}
