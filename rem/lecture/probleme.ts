/** Un chemin dans un fichier : clés et rangs, de la racine à la valeur. */
export type Chemin = readonly PropertyKey[]

/** Ce qui est faux dans un fichier du catalogue, et où le corriger. */
export interface Probleme {
  /** Chemin relatif au dossier du catalogue, `mdv-lgc-va1/reconstitution-1.yaml`. */
  fichier: string
  /** À partir de 1. */
  ligne: number
  /** À partir de 1. */
  colonne: number
  /** `exigences[3].scenarios[0].id` ; vide à la racine. */
  champ: string
  phrase: string
}

/** Écrit un chemin comme on le lirait en JavaScript : `exigences[3].scenarios[0].id`. */
export function ecrireChemin(chemin: Chemin): string {
  return chemin.reduce<string>((texte, cle) => {
    if (typeof cle === 'number') return `${texte}[${cle}]`
    return texte === '' ? String(cle) : `${texte}.${String(cle)}`
  }, '')
}
