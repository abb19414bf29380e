import type { Mesure, Resultat } from './resultat.ts'

/** Un nombre écrit avec un point ou une virgule ; `null` pour un texte ou un « inférieur à ». */
export function nombreDe(texte: string): number | null {
  const nu = texte.trim().replace(',', '.')
  return /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(nu) ? Number(nu) : null
}

export type Ecart = 'sous' | 'au-dessus' | null

/** Où la valeur tombe par rapport à l'intervalle de la même unité (BIO.02). */
export function ecartDe({ valeur, bas, haut }: Mesure): Ecart {
  const lu = nombreDe(valeur)
  const [b, h] = [nombreDe(bas), nombreDe(haut)]
  if (lu === null) return null
  if (b !== null && lu < b) return 'sous'
  return h !== null && lu > h ? 'au-dessus' : null
}

const SOUS = ['L', 'LL', 'LU', 'L<', '<']
const DESSUS = ['H', 'HH', 'HU', 'H>', '>']

/** L'écart que dit le laboratoire, à défaut celui que disent les nombres. */
export function ecartDuResultat(resultat: Pick<Resultat, 'interpretations' | 'mesures'>): Ecart {
  const [premiere] = resultat.mesures
  if (resultat.interpretations.some((i) => SOUS.includes(i))) return 'sous'
  if (resultat.interpretations.some((i) => DESSUS.includes(i))) return 'au-dessus'
  return premiere ? ecartDe(premiere) : null
}
