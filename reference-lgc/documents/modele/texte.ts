export interface SectionTexte {
  /** `null` : le texte suit le titre du document sans intertitre. */
  titre: string | null
  texte: string
}

/** Lettres, certificats, comptes rendus, autres documents. */
export interface CorpsTexte {
  genre: 'texte'
  sections: readonly SectionTexte[]
}
