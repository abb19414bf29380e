import type { PriseFilm } from '../../../reports/campagne/types.ts'

/** Pourquoi l'écran entier ne se filme pas ici, et ce qu'il faut faire pour qu'il le soit. */
export interface Empechement {
  raison: string
  remede: string
}

/** Un film terminé. `fichier` est nul quand rien n'a pu être filmé. */
export interface Film {
  fichier: string | null
  /** Type MIME du fichier. */
  type: string
  prise: PriseFilm
}

/** Un tournage en cours, d'une preuve à la suivante. */
export interface Tournage {
  /** Laisse à l'écran le temps d'être lu. */
  tenir(): Promise<void>
  /** Termine le film et rend son fichier ; le tournage est fini. Lève s'il est perdu. */
  couper(): Promise<{ fichier: string; type: string }>
  /** Arrête sans rien garder ; ne lève jamais. */
  abandonner(): Promise<void>
}

/** Une impossibilité de filmer, dite à l'utilisateur ; elle ne touche jamais au verdict. */
export class FilmImpossible extends Error {
  readonly empechement: Empechement

  constructor(empechement: Empechement, cause?: unknown) {
    super(empechement.raison, { cause })
    this.name = 'FilmImpossible'
    this.empechement = empechement
  }
}
