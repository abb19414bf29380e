import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { outil } from './outil.ts'
import { scenarios } from './scenarios.ts'
import type { Verification } from './types.ts'
import { unitaires } from './unitaires.ts'

const paquet = (...chemin: string[]) => path.join(RACINE, 'node_modules', ...chemin)

/** Les vérifications du banc, par vagues : celles d’une vague tournent ensemble. */
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
  [unitaires, scenarios],
]
