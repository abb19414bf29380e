import { type Champs, champ } from './champs.ts'

/** Un champ d'une ligne d'ordonnance ; à l'écran son libellé est suivi du numéro de la ligne. */
export interface ChampLigne {
  nom: string
  libelle: string
  genre: 'texte' | 'entier' | 'case' | 'choix'
  obligatoire?: true
  choix?: Readonly<Record<string, string>>
}

const LIGNES_MAX = 30

export const nomDuChamp = (rang: number, nom: string): string => `l${rang}-${nom}`

/** Combien de lignes le formulaire montrait. */
export function nombreDeLignes(champs: Champs): number {
  const lu = Number(champ(champs, 'lignes'))
  return Number.isInteger(lu) ? Math.min(Math.max(lu, 1), LIGNES_MAX) : 1
}

/** Les champs d'une ligne, sans leur numéro. */
export const ligneDe = (champs: Champs, rang: number): Champs => {
  const prefixe = nomDuChamp(rang, '')
  return Object.fromEntries(
    Object.entries(champs).flatMap(([nom, valeur]) =>
      nom.startsWith(prefixe) ? [[nom.slice(prefixe.length), valeur]] : [],
    ),
  )
}

/** Remet des lignes dans un formulaire, numérotées à la suite. */
export const champsDesLignes = (lignes: readonly Champs[]): Champs => ({
  lignes: String(Math.max(lignes.length, 1)),
  ...Object.fromEntries(
    lignes.flatMap((ligne, rang) =>
      Object.entries(ligne).map(([nom, valeur]) => [nomDuChamp(rang + 1, nom), valeur]),
    ),
  ),
})

export const toutesLesLignes = (champs: Champs): Champs[] =>
  Array.from({ length: nombreDeLignes(champs) }, (_, rang) => ligneDe(champs, rang + 1))

const sansLignes = (champs: Champs): Champs =>
  Object.fromEntries(Object.entries(champs).filter(([nom]) => !/^l\d+-/.test(nom)))

/** Une ligne de plus, ou une de moins, sans toucher aux autres. */
export const ajouterLigne = (champs: Champs): Champs => ({
  ...champs,
  lignes: String(Math.min(nombreDeLignes(champs) + 1, LIGNES_MAX)),
})
export const retirerLigne = (champs: Champs, rang: number): Champs => ({
  ...sansLignes(champs),
  ...champsDesLignes(toutesLesLignes(champs).filter((_, place) => place + 1 !== rang)),
})

/** Une ligne que personne n'a remplie ne compte pas. */
export const estVide = (ligne: Champs): boolean =>
  Object.values(ligne).every((valeur) => valeur.trim() === '' || valeur === '0')
