import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { outil } from './outil.ts'
import { temoins, tousLesScenarios } from './scenarios.ts'
import type { Verification } from './types.ts'
import { preuvesLongues, unitaires } from './unitaires.ts'

const paquet = (...chemin: string[]) => path.join(RACINE, 'node_modules', ...chemin)

/** « npm test », par vagues : les vérifications d’une vague tournent ensemble. */
export const VAGUES: readonly (readonly Verification[])[] = [
  [
    outil('style', {
      titre: 'Style et règles (biome)',
      args: [paquet('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
    }),
    outil('types', {
      titre: 'Types (tsc)',
      args: [paquet('typescript', 'bin', 'tsc'), '-p', '.'],
    }),
    outil('inutile', {
      titre: 'Code mort (knip)',
      args: [paquet('knip', 'bin', 'knip.js'), '--no-progress'],
    }),
  ],
  [unitaires, temoins],
]

/** « npm run preuves » : ce qui dure trop pour être rejoué à chaque changement. */
export const VAGUES_LONGUES: readonly (readonly Verification[])[] = [
  [preuvesLongues],
  [tousLesScenarios],
]
