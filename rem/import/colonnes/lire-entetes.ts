import { distance } from '../../recherche/distance.ts'
import type { Cellule } from '../types.ts'
import type { Champ, Definitions } from './definitions.ts'
import { normaliserEntete } from './normaliser-entete.ts'

/** Les colonnes d'un couple « N° preuve », « Preuve » ; l'une des deux peut manquer. */
export interface ColonnesPreuve {
  numero: number | null
  texte: number | null
}

/** Ce qu'une ligne d'entêtes désigne, colonne par colonne à partir de 0. */
export interface Colonnes {
  champs: ReadonlyMap<Champ, number>
  preuves: readonly ColonnesPreuve[]
  /** Entêtes connus dont l'import ne fait rien, tels qu'écrits. */
  sansEmploi: readonly string[]
  /** Entêtes inconnus, tels qu'écrits. */
  inconnues: readonly string[]
}

const PREUVE = /^(n° )?preuve(?: (\d{1,2}))?$/
/** L'entête de l'énoncé est long, et sa parenthèse varie. */
const ENONCE = /^enonce de l'exigence/

/** Une faute de frappe dans un entête long ; un entête court n'en tolère aucune. */
function leChampProche(entete: string, champs: Definitions['champs']): Champ | undefined {
  if (entete.length < 8) return undefined
  const proches = [...champs].filter(([connu]) => distance(entete, connu) <= 2)
  const [premier, ...autres] = new Set(proches.map(([, champ]) => champ))
  return autres.length === 0 ? premier : undefined
}

function champDe(entete: string, { champs, sansEmploi }: Definitions): Champ | undefined {
  if (ENONCE.test(entete)) return 'enonce'
  const exact = champs.get(entete)
  if (exact !== undefined || sansEmploi.has(entete)) return exact
  return leChampProche(entete, champs)
}

/** Lit une ligne comme des entêtes : l'ordre, la casse, les accents et les espaces ne comptent pas. */
export function lireEntetes(rangee: readonly Cellule[], definitions: Definitions): Colonnes {
  const champs = new Map<Champ, number>()
  const preuves = new Map<number, ColonnesPreuve>()
  const sansEmploi: string[] = []
  const inconnues: string[] = []
  for (const [colonne, cellule] of rangee.entries()) {
    if (cellule === null) continue
    const entete = normaliserEntete(cellule)
    const [, numero, rang] = PREUVE.exec(entete) ?? []
    if (PREUVE.test(entete) && Number(rang ?? 1) <= definitions.preuvesMax) {
      const couple = preuves.get(Number(rang ?? 1)) ?? { numero: null, texte: null }
      const champ = numero === undefined ? 'texte' : 'numero'
      preuves.set(Number(rang ?? 1), { ...couple, [champ]: couple[champ] ?? colonne })
      continue
    }
    const champ = champDe(entete, definitions)
    if (champ !== undefined && !champs.has(champ)) champs.set(champ, colonne)
    else if (definitions.sansEmploi.has(entete)) sansEmploi.push(cellule)
    else inconnues.push(cellule)
  }
  const couples = [...preuves].sort(([a], [b]) => a - b).map(([, couple]) => couple)
  return { champs, preuves: couples, sansEmploi, inconnues }
}
