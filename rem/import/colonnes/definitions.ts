import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { normaliserEntete } from './normaliser-entete.ts'

/** Les champs d'une ligne de REM que l'import emploie. */
export const CHAMPS = [
  'conditionnelle',
  'profil',
  'id_section',
  'chapitre',
  'fonction',
  'nature',
  'id',
  'enonce',
  'scenario_id',
  'scenario',
  'statut_publication',
] as const
export type Champ = (typeof CHAMPS)[number]

/** Une feuille annexe connue, et ses entêtes normalisés. */
export interface Annexe {
  nom: string
  entetes: readonly string[]
}

/** Ce que `colonnes-rem.yaml` dit des fichiers officiels, entêtes normalisés. */
export interface Definitions {
  /** Entête → champ. */
  champs: ReadonlyMap<string, Champ>
  /** Entêtes connus dont l'import ne fait rien : périmètre, criticité, notes internes… */
  sansEmploi: ReadonlySet<string>
  feuilles: readonly string[]
  annexes: readonly Annexe[]
  preuvesMax: number
}

const textes = z.array(z.string())
const fichier = z.object({
  feuilles_candidates: textes,
  feuilles_annexes: z.array(z.object({ nom: z.string(), colonnes: textes })),
  champs: z.record(z.string(), textes),
  preuves_par_scenario_max: z.number(),
})

const FICHIER = new URL('../../colonnes-rem.yaml', import.meta.url)

const estChamp = (nom: string): nom is Champ => CHAMPS.some((champ) => champ === nom)
const normaliser = (entetes: readonly string[]) => entetes.map(normaliserEntete)

/** Lit les entêtes connus des fichiers officiels (rem/colonnes-rem.yaml). */
export function lireDefinitions(): Definitions {
  const lu = fichier.parse(parse(readFileSync(FICHIER, 'utf8')))
  const entrees = Object.entries(lu.champs)
  return {
    champs: new Map(
      entrees.flatMap(([nom, entetes]) =>
        estChamp(nom) ? normaliser(entetes).map((entete): [string, Champ] => [entete, nom]) : [],
      ),
    ),
    sansEmploi: new Set(
      entrees.flatMap(([nom, entetes]) => (estChamp(nom) ? [] : normaliser(entetes))),
    ),
    feuilles: normaliser(lu.feuilles_candidates),
    annexes: lu.feuilles_annexes.map(({ nom, colonnes }) => ({
      nom: normaliserEntete(nom),
      entetes: normaliser(colonnes),
    })),
    preuvesMax: lu.preuves_par_scenario_max,
  }
}
