import type { DOUZE_STRUCTURES } from './structures.ts'

type NomStructure = keyof typeof DOUZE_STRUCTURES

/** Comment exerce un praticien engendré : la structure et le mode, dans l'ordre où ils servent. */
export interface Emploi {
  profession: string
  civiliteExercice: string | null
  /** TRE_R38, à tour de rôle ; vide pour une profession sans spécialité. */
  specialites: readonly string[]
  places: readonly { structure: NomStructure; mode: 'L' | 'S' }[]
  nombre: number
}

const liberal = (...noms: readonly NomStructure[]) =>
  noms.map((structure) => ({ structure, mode: 'L' as const }))
const salarie = (...noms: readonly NomStructure[]) =>
  noms.map((structure) => ({ structure, mode: 'S' as const }))

const GENERALISTES = ['SM54', 'SM53', 'SM26']
const AUTRES_SPECIALITES = ['SM04', 'SM15', 'SM20', 'SM38', 'SM40', 'SM41', 'SM42', 'SM48']

/** 40 généralistes, 20 spécialistes, 15 infirmiers, 10 sages-femmes, 10 pharmaciens, 35 autres (annuaire.md §8 [C]). */
export const EMPLOIS: readonly Emploi[] = [
  {
    ...{ profession: '10', civiliteExercice: 'DR', nombre: 40, specialites: GENERALISTES },
    places: [...liberal('erables', 'parc'), ...salarie('verger', 'bruyeres')],
  },
  {
    ...{ profession: '10', civiliteExercice: 'DR', nombre: 20, specialites: AUTRES_SPECIALITES },
    places: [...liberal('clinique'), ...salarie('modele')],
  },
  {
    ...{ profession: '60', civiliteExercice: null, nombre: 15, specialites: [] },
    places: [...liberal('quatreVents'), ...salarie('bruyeres', 'modele')],
  },
  {
    ...{ profession: '50', civiliteExercice: null, nombre: 10, specialites: [] },
    places: [...liberal('eclosion'), ...salarie('modele')],
  },
  {
    ...{ profession: '21', civiliteExercice: 'DR', nombre: 10, specialites: [] },
    places: [...liberal('pharmacie', 'fontaine'), ...salarie('fleurs')],
  },
  ...(
    [
      ['70', null, 12],
      ['40', 'DR', 10],
      ['91', null, 8],
      ['80', null, 5],
    ] as const
  ).map(([profession, civiliteExercice, nombre]) => ({
    ...{ profession, civiliteExercice, nombre, specialites: [] },
    places: liberal('pont', 'erables'),
  })),
]

/** Praticiens engendrés par défaut. */
export const NOMBRE_PAR_DEFAUT = EMPLOIS.reduce((total, { nombre }) => total + nombre, 0)

/** L'emploi d'un rang, et son rang dans cet emploi ; au-delà de 130 les emplois se répètent. */
export function emploiDe(rang: number): { emploi: Emploi; dans: number } {
  let dans = rang % NOMBRE_PAR_DEFAUT
  for (const emploi of EMPLOIS) {
    if (dans < emploi.nombre) return { emploi, dans }
    dans -= emploi.nombre
  }
  throw new Error(`Aucun emploi au rang ${rang}`)
}
