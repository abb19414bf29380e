/** Une ligne ou une valeur que la lecture ne peut pas trancher seule. */
export interface Douteuse {
  /** Ligne du tableur, à partir de 1. */
  ligne: number
  /** Numéro en cause, quand il se lit. */
  id: string | null
  phrase: string
}

export interface PreuveLue {
  id: string
  ligne: number
  texte: string | null
}

export interface ScenarioLu {
  id: string
  ligne: number
  texte: string | null
  preuves: PreuveLue[]
}

/** Une exigence du fichier, ses lignes réunies ; `null` où le fichier ne dit rien. */
export interface ExigenceLue {
  id: string
  ligne: number
  chapitre: string | null
  idSection: string | null
  fonction: string | null
  fonctionsSupplementaires: readonly string[]
  enonce: string | null
  nature: string | null
  conditionnelle: string | null
  profil: string | null
  scenarios: ScenarioLu[]
}
