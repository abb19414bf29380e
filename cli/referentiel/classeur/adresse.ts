/** Une place dans une feuille, à partir de 1. */
export interface Place {
  ligne: number
  colonne: number
}

/** `B12` donne ligne 12, colonne 2 ; `null` quand ce n'est pas une adresse. */
export function lireAdresse(adresse: string): Place | null {
  const [, lettres, chiffres] = /^\$?([A-Z]{1,3})\$?(\d{1,10})$/.exec(adresse) ?? []
  if (lettres === undefined || chiffres === undefined) return null
  const colonne = [...lettres].reduce((n, lettre) => n * 26 + lettre.charCodeAt(0) - 64, 0)
  return { ligne: Number(chiffres), colonne }
}
