import type { AnomalieSituee } from '../anomalie-situee.ts'

/** Une image en niveaux de gris, un octet par point, ligne par ligne, 0 noir. */
export interface ImageGrise {
  largeur: number
  hauteur: number
  gris: Uint8Array
}

/** Une page à lire, rendue à la résolution demandée. */
export interface PageRendue {
  /** Rang à partir de 1 ; `null` pour une image seule. */
  page: number | null
  /** Taille à l'échelle 1 : points de l'image, ou points typographiques du PDF. */
  largeur: number
  hauteur: number
  /** Rend la page sur fond blanc à cette échelle. */
  rendre(echelle: number): Promise<ImageGrise>
  /** Le texte de la page ; `null` quand elle n'en porte pas ou qu'il ne se lit pas. */
  lireTexte(): string | null
}

/** Une image que rien ici ne sait rendre sans la déformer : elle se lit telle quelle, sans mesure. */
export interface PageDirecte {
  page: null
  largeur: number
  hauteur: number
  fichier: Uint8Array
}

export type PageImage = PageRendue | PageDirecte

/** Un document dont on peut tirer des pages, ou la raison de n'en tirer aucune. */
export type DocumentImage =
  | {
      ouvert: true
      pages: readonly PageImage[]
      anomalies: readonly AnomalieSituee[]
      fermer(): void
    }
  | { ouvert: false; anomalies: readonly AnomalieSituee[] }
