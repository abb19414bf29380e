/** Une cellule lue : son texte, ou rien. */
export type Cellule = string | null

/** Ce qu'une cellule a de particulier, et que la lecture ne peut pas deviner. */
export interface Remarque {
  /** À partir de 1, comme dans le tableur. */
  ligne: number
  phrase: string
}

/** Une feuille d'un classeur, cellules fusionnées étalées. */
export interface Feuille {
  nom: string
  visible: boolean
  /** La première rangée est la ligne 1 du tableur. */
  rangees: readonly (readonly Cellule[])[]
  remarques: readonly Remarque[]
}

/** Un fichier officiel ouvert : son nom sans dossier, son empreinte, ses feuilles. */
export interface FichierOfficiel {
  nom: string
  sha256: string
  feuilles: readonly Feuille[]
}
