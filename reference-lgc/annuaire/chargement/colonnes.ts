import { normaliser } from '../recherche/normaliser.ts'
import { echec } from './echec.ts'

/** Un champ, et les noms que sa colonne a portés ou portera ; `obligatoire` arrête le chargement. */
export interface Colonne {
  noms: readonly string[]
  obligatoire?: boolean
}

/** Sans casse, accents, ni suffixe « (coord. structure) » ou « structure BAL » (annuaire.md §2 [V]). */
const cleDe = (nom: string): string =>
  normaliser(nom).replace(/ (?:COORD STRUCTURE|STRUCTURE BAL|STRUCTURE)$/, '')

export interface Entete<Champ extends string> {
  /** Place de chaque champ ; -1 pour une colonne facultative absente. */
  places: Readonly<Record<Champ, number>>
  /** Nombre de champs d'une ligne, séparateur final non compris. */
  largeur: number
}

export const couper = (ligne: string): string[] =>
  (ligne.endsWith('\r') ? ligne.slice(0, -1) : ligne).split('|')

/** Les colonnes se reconnaissent à leur nom, dans n'importe quel ordre ; les inconnues s'ignorent. */
export function lireEntete<Champ extends string>(
  ligne: string,
  colonnes: Readonly<Record<Champ, Colonne>>,
): Entete<Champ> {
  const noms = couper(ligne).map(cleDe)
  if (noms.at(-1) === '') noms.pop()
  const manquantes: string[] = []
  const places = Object.fromEntries(
    (Object.entries(colonnes) as [Champ, Colonne][]).map(([champ, colonne]) => {
      const connus = new Set(colonne.noms.map(cleDe))
      const place = noms.findIndex((nom) => connus.has(nom))
      if (place < 0 && colonne.obligatoire) manquantes.push(`« ${colonne.noms[0]} »`)
      return [champ, place]
    }),
  ) as Record<Champ, number>
  if (manquantes.length > 0) throw echec('colonne', ` : ${manquantes.join(', ')}.`)
  return { places, largeur: noms.length }
}

/** Vrai quand la ligne a ses colonnes, avec ou sans séparateur final. */
export const complete = (valeurs: readonly string[], largeur: number): boolean =>
  valeurs.length === largeur || (valeurs.length === largeur + 1 && valeurs[largeur] === '')
