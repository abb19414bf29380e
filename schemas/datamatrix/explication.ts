/** Un champ d'un datamatrix, dit à quelqu'un qui ne connaît pas le format. */
export interface ChampExplique {
  /** « S1, matricule INS ». */
  champ: string
  /** La valeur écrite, inchangée. */
  valeur: string
  /** Ce qu'elle veut dire, une phrase sans point final. */
  sens: string
}

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** « 21 juin 1936 », ou `null` quand le jour ou le mois n'existe pas. */
export function dateEnClair(jour: number, mois: number, annee: number): string | null {
  const nom = MOIS[mois - 1]
  if (nom === undefined || jour < 1 || jour > 31) return null
  return `${jour === 1 ? '1er' : jour} ${nom} ${annee}`
}

/** « juin », ou `null` hors de 1 à 12. */
export function moisEnClair(mois: number): string | null {
  return MOIS[mois - 1] ?? null
}
