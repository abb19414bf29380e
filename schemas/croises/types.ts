import type { AnomalieSituee, Gravite } from '../anomalie-situee.ts'
import type { EnTeteCda } from '../cda/lire-en-tete.ts'

/** Un document CDA, réduit à ce qui se compare d'un fichier à l'autre. */
export interface FaitsCda {
  genre: 'cda'
  /** Où il est : chemin du fichier, et place dans l'archive. */
  lieu: string
  /** SHA-256 des octets. */
  empreinte: string
  enTete: Omit<EnTeteCda, 'elements' | 'corps'>
  /** Empreintes des PDF qu'il porte. */
  pdf: readonly EmpreintesPdf[]
}

/** Un PDF : ses octets, et à part ce qu'il montre. */
export interface EmpreintesPdf {
  octets: string
  /** Textes et images des pages, sans les métadonnées ; `null` quand il ne se lit pas. */
  contenu: string | null
}

export interface FaitsPdfSeul extends EmpreintesPdf {
  genre: 'pdf'
  lieu: string
}

export type FaitsFichier = FaitsCda | FaitsPdfSeul

/** Une règle qui compare plusieurs fichiers d'un même envoi. */
export type RegleCroisee = (fichiers: readonly FaitsFichier[]) => readonly AnomalieSituee[]

/** Une anomalie entre deux fichiers. */
export const anomalieCroisee = (
  regle: string,
  gravite: Gravite,
  dite: { lieu: string; message: string; remede: string; source: string },
): AnomalieSituee => ({ regle: `croise.${regle}`, marque: 'V', gravite, ligne: 0, ...dite })

/** Les documents CDA parmi les fichiers remis. */
export const cdaDe = (fichiers: readonly FaitsFichier[]): readonly FaitsCda[] =>
  fichiers.filter((fichier): fichier is FaitsCda => fichier.genre === 'cda')

/** Les PDF remis seuls. */
export const pdfDe = (fichiers: readonly FaitsFichier[]): readonly FaitsPdfSeul[] =>
  fichiers.filter((fichier): fichier is FaitsPdfSeul => fichier.genre === 'pdf')
