import { z } from 'zod'
import { MARQUES } from '../types.ts'
import { texte } from './texte.ts'

/** Les lieux qu'un référentiel peut exiger : jamais `simule`, qui est le banc lui-même. */
const LIEUX_EXIGIBLES = [
  'bac-a-sable',
  'formation',
  'recette',
  'production',
  'indifferent',
] as const

/** Un environnement écrit à la main dans le catalogue, qui l'emporte sur les règles. */
export const environnementExige = z.strictObject({
  environnement: z.enum(LIEUX_EXIGIBLES),
  motif: texte,
  source: texte,
  marque: z.enum(MARQUES),
})
export type EnvironnementEcrit = z.infer<typeof environnementExige>
