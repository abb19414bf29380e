import { MUTANTS_CHAMPS } from './ins/champs.ts'
import { MUTANTS_CREATION } from './ins/creation.ts'
import { MUTANTS_HABILITATIONS } from './ins/habilitations.ts'
import { MUTANTS_RECHERCHE } from './ins/recherche.ts'
import { MUTANTS_REPORT_INSI } from './ins/report-insi.ts'
import { MUTANTS_STATUTS } from './ins/statuts.ts'
import { MUTANTS_TRACES } from './ins/traces.ts'

/** La liste fermée, un fichier par fonction du référentiel ; on ajoute le sien ici. */
export const MUTATIONS = [
  ...MUTANTS_CHAMPS,
  ...MUTANTS_TRACES,
  ...MUTANTS_HABILITATIONS,
  ...MUTANTS_RECHERCHE,
  ...MUTANTS_CREATION,
  ...MUTANTS_REPORT_INSI,
  ...MUTANTS_STATUTS,
] as const

export type IdMutation = (typeof MUTATIONS)[number]['id']

export const IDS_MUTATIONS: readonly IdMutation[] = MUTATIONS.map((m) => m.id)

export const estMutation = (id: string): id is IdMutation =>
  (IDS_MUTATIONS as readonly string[]).includes(id)
