import type { Champ } from '../colonnes/definitions.ts'
import type { FeuilleReconnue } from '../colonnes/reconnaitre.ts'
import { texteDeCellule } from './texte-de-cellule.ts'

/** Une ligne du fichier, telle qu'écrite. */
export interface Ligne {
  ligne: number
  champs: Readonly<Partial<Record<Champ, string>>>
  preuves: readonly { numero: string | null; texte: string | null }[]
}

/** Une fusion ou un titre de section vaut pour les lignes qui suivent. */
const SECTIONS: readonly Champ[] = ['id_section', 'chapitre', 'fonction']
const CONTENUS: readonly Champ[] = ['enonce', 'scenario_id', 'scenario']

type Sections = Partial<Record<Champ, string>>

/** Un nouveau chapitre ne garde pas la fonction du précédent. */
function suivreSections(avant: Sections, champs: Sections): Sections {
  const change = SECTIONS.slice(0, 2).some(
    (champ) => champs[champ] !== undefined && champs[champ] !== avant[champ],
  )
  const gardees = change ? {} : avant
  return Object.fromEntries(
    SECTIONS.flatMap((champ) => {
      const valeur = champs[champ] ?? gardees[champ]
      return valeur === undefined ? [] : [[champ, valeur]]
    }),
  )
}

function lireLigne(
  rangee: readonly (string | null)[],
  { colonnes }: FeuilleReconnue,
): Omit<Ligne, 'ligne'> {
  const lire = (colonne: number | null) =>
    colonne === null ? null : texteDeCellule(rangee[colonne])
  const champs: Partial<Record<Champ, string>> = {}
  for (const [champ, colonne] of colonnes.champs) {
    const texte = lire(colonne)
    if (texte !== null) champs[champ] = texte
  }
  const preuves = colonnes.preuves
    .map(({ numero, texte }) => ({ numero: lire(numero), texte: lire(texte) }))
    .filter(({ numero, texte }) => numero !== null || texte !== null)
  return { champs, preuves }
}

/** Les lignes qui disent quelque chose, sous les entêtes, sections répétées ; les titres ne sont pas rendus. */
export function lireLignes(reconnue: FeuilleReconnue): readonly Ligne[] {
  const { feuille, ligneEntete } = reconnue
  let sections: Sections = {}
  return feuille.rangees.slice(ligneEntete).flatMap((rangee, rang) => {
    const { champs, preuves } = lireLigne(rangee, reconnue)
    sections = suivreSections(sections, champs)
    const vide =
      champs.id === undefined &&
      preuves.length === 0 &&
      CONTENUS.every((champ) => champs[champ] === undefined)
    if (vide) return []
    return [{ ligne: ligneEntete + rang + 1, champs: { ...champs, ...sections }, preuves }]
  })
}
