/** Une ligne d'un document : sa phrase, et ce qui se lit dessous. */
export interface LigneRecit {
  /** Celle de l'entrée du modèle, pour que le récit et les données codées se répondent. */
  cle: string
  texte: string
  precisions: readonly string[]
}

/** Ce qu'un document dit, dans les mots et l'ordre du papier. */
export interface SectionRecit {
  titre: string | null
  paragraphes: readonly string[]
  lignes: readonly LigneRecit[]
}

export const paragraphe = (titre: string | null, texte: string): SectionRecit => ({
  titre,
  paragraphes: texte.split('\n'),
  lignes: [],
})

export const ligne = (
  cle: string,
  texte: string,
  ...precisions: readonly string[]
): LigneRecit => ({
  cle,
  texte,
  precisions: precisions.filter((precision) => precision !== ''),
})
