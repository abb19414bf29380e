import type { Tirage } from './tirage.ts'

/** Ce qui ouvre, pour un scénario, chaque nom et chaque prénom donnés au logiciel. */
export interface Prefixes {
  nom: string
  prenom: string
}

const CONSONNES = 'BDFGLMNPRTV'
const VOYELLES = 'AEIOU'
/** Lettres rares en français : aucun mot de l'écran ne commence par un de nos préfixes. */
const RARES = 'KWZ'

/**
 * Deux préfixes prononçables, comme BAKOTI et RIWAK. Devant le nom et non derrière : « commence par
 * DUR » devient « commence par BAKOTIDUR » et garde son sens dans une base qui a d'autres DURAND.
 */
export function tirerPrefixes(tirage: Tirage): Prefixes {
  const lettre = (alphabet: string) => alphabet[tirage(alphabet.length)] ?? 'A'
  const syllabe = (debut: string) => `${lettre(debut)}${lettre(VOYELLES)}`
  return {
    nom: `${syllabe(CONSONNES)}${syllabe(RARES)}${syllabe(CONSONNES)}`,
    prenom: `${syllabe(CONSONNES)}${syllabe('W')}K`,
  }
}

/** Longueur au-delà de laquelle un nom est laissé tel quel : la limite est ce qu'il éprouve (ins.md §2.5 [V]). */
const LONGUEUR_MAX = 100

/** Ouvre un nom par le préfixe, dans la casse de sa première lettre. */
export function prefixer(prefixe: string, texte: string): string {
  if (texte === '' || texte.length + prefixe.length > LONGUEUR_MAX) return texte
  const [debut = ''] = texte
  const minuscule = debut !== debut.toUpperCase()
  return `${minuscule ? prefixe.toLowerCase() : prefixe}${texte}`
}

/** Chaque prénom d'une liste séparée par des espaces. */
export const prefixerListe = (prefixe: string, liste: string): string =>
  liste
    .split(' ')
    .map((prenom) => prefixer(prefixe, prenom))
    .join(' ')

/** Rend un texte où les noms ont perdu leurs préfixes, quelle que soit la casse que l'écran leur donne. */
export function creerDeprefixer({ nom, prenom }: Prefixes): (texte: string) => string {
  const motif = new RegExp(`(?<!\\p{L})(${nom}|${prenom})(\\p{L})`, 'giu')
  return (texte) =>
    texte.replace(motif, (_, prefixe: string, suite: string) => {
      const [debut = '', seconde = ''] = prefixe
      // « Bakotiadrun » : la majuscule du nom était portée par le préfixe.
      const titre = debut === debut.toUpperCase() && seconde !== seconde.toUpperCase()
      return titre ? suite.toUpperCase() : suite
    })
}
