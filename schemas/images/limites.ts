/** Ce que le lecteur d'images accepte d'un document hostile, en choix du banc [C]. */
export interface LimitesImage {
  /** Taille du fichier, en octets. */
  octets: number
  /** Points d'une image, ou d'une page de PDF rendue. */
  pixels: number
  /** Pages de PDF lues ; les suivantes sont nommées, pas lues. */
  pages: number
  /** Temps total accordé à un document, en millisecondes. */
  dureeMs: number
}

/** Assez pour un A4 numérisé à 600 points par pouce (35 millions de points) et un dossier de 100 pages. */
export const LIMITES_IMAGE: LimitesImage = {
  octets: 40 * 1024 * 1024,
  pixels: 50_000_000,
  pages: 100,
  dureeMs: 90_000,
}
