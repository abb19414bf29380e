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
  /** Quand la preuve est faite de plusieurs écrans, tous, dans l'ordre ; `nom` en est la légende. */
  ecrans?: readonly { octets: Uint8Array; type: string; nom: string }[]
  /** Ce que la personne dit de la preuve. */
  commentaire?: string
}

/** Reprendre une réponse avant la fin du scénario ; absent d'un pilote tout automatique. */
export interface Corrections {
  /** Un scénario commence : ses questions se comptent à partir de zéro. */
  recommencer(): void
  /** Combien de questions le scénario a posées. */
  posees(): number
  /** Un contrôle condamne : rend le rang de la question à reprendre, `null` si c'est bien ce qui se voit. */
  relire(ecart: string): Promise<number | null>
  /** La dernière étape est passée : rend le rang de la question à reprendre, `null` pour finir. */
  clore(): Promise<number | null>
}
