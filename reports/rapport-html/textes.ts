import { nettoyer, typographier } from '../typographie.ts'

const LONGUEUR_MAX = 4000

/** Prose en français, du catalogue, d'un scénario ou d'ici. */
export const fr = (texte: string): string => typographier(nettoyer(texte))

/** Donnée observée, montrée telle quelle ; une valeur démesurée est coupée, le message entier est lié à côté. */
export function brut(texte: string): string {
  const propre = nettoyer(texte)
  return propre.length > LONGUEUR_MAX ? `${propre.slice(0, LONGUEUR_MAX)}…` : propre
}

/** Adresse relative d'un fichier de la campagne. */
export const adresse = (chemin: string): string =>
  chemin.split('/').map(encodeURIComponent).join('/')

/** Identifiant HTML stable : `SC.DMP/CONF.06` donne `e-SC.DMP-CONF.06`. */
export const ancre = (genre: 'c' | 'e' | 's', id: string): string =>
  `${genre}-${id.replace(/[^A-Za-z0-9._-]/g, '-')}`

export function octets(taille: number): string {
  if (taille < 1024) return fr(`${taille}\u00a0octets`)
  const ko = taille / 1024
  const [valeur, unite] = ko < 1024 ? [ko, 'Ko'] : [ko / 1024, 'Mo']
  return `${valeur.toFixed(valeur < 10 ? 1 : 0).replace('.', ',')}\u00a0${unite}`
}
