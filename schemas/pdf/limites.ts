/** Ce que le lecteur accepte d'un PDF hostile, en choix du banc [C]. */
export interface LimitesPdf {
  /** Taille du fichier, en octets. */
  octets: number
  /** Objets indirects, et sections de renvois. */
  objets: number
  sections: number
  /** Tableaux et dictionnaires emboîtés. */
  profondeur: number
  /** Octets d'un flux décodé, et de tous ensemble. */
  flux: number
  total: number
  /** Valeurs lues en tout : nombres, noms, opérateurs. */
  jetons: number
}

const MIO = 1024 * 1024

export const LIMITES_PDF: LimitesPdf = {
  octets: 40 * MIO,
  objets: 200_000,
  sections: 1_000,
  profondeur: 100,
  flux: 16 * MIO,
  total: 64 * MIO,
  jetons: 4_000_000,
}
