/** Comment un document structuré se présente (BIO.06). */
export type Presentation =
  /** Le rendu de la feuille de l'émetteur, déjà nettoyé. */
  | { genre: 'jointe'; html: string }
  /** Notre style ; `feuille` : l'émetteur en a joint une ; `echec` : pourquoi elle ne sert pas. */
  | { genre: 'cabinet'; feuille: boolean; echec: string | null }
