/** Ce que la visionneuse sait montrer d'un fichier, sans jamais l'exécuter. */
export type Contenu =
  | { genre: 'image' }
  | { genre: 'video' }
  | { genre: 'pdf'; pages: number }
  | { genre: 'xml'; texte: string }
  | { genre: 'hl7'; segments: readonly string[] }
  | { genre: 'archive'; entrees: readonly EntreeArchive[] }
  | { genre: 'texte'; texte: string }
  /** Montré comme un texte, ou pas du tout, parce que le contenu n'est pas ce que le fichier dit. */
  | { genre: 'discordant'; annonce: string; texte: string | null }
  | { genre: 'illisible'; raison: string }

/** Un fichier d'une archive, et son texte quand c'en est un de taille raisonnable. */
export interface EntreeArchive {
  nom: string
  taille: number
  texte: string | null
}

/** Un texte trop long est coupé : le fichier entier se télécharge. */
export const TEXTE_MAX = 500_000
