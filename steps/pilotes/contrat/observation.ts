/** Une capture de l'écran et son texte, tels qu'un utilisateur les voit. */
export interface Observation {
  image: Uint8Array | null
  /** Type MIME de l'image. */
  type: string
  texte: string
  /** Pourquoi l'image manque. */
  incident: string | null
}

/** Un fichier remis par une personne pour une preuve. */
export interface PieceRemise {
  octets: Uint8Array
  type: string
  auteur: string
}
