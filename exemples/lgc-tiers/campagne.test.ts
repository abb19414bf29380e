import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Bilan, jouer } from './verification/jouer.ts'

/** Un scénario par sorte de verdict ; tout le chapitre se joue dans campagne.preuve.test.ts. */
const SCENARIOS = ['INS.01.02', 'INS.13.01', 'INS.38.01']
const LENTEUR = { minMs: 0, maxMs: 20 }
const DELAI_MS = 600_000

let bilan: Bilan | null = null
afterAll(async () => {
  if (bilan) await rm(path.join(bilan.dossier, '..', '..'), { recursive: true, force: true })
})

it(
  'la campagne trouve les non-conformités de Sorbier, et aucune autre',
  async () => {
    bilan = await jouer({ scenarios: SCENARIOS, edition: 'livree', lenteur: LENTEUR })
    expect(bilan.ecarts).toEqual([])
    expect(bilan.verdicts.map(({ scenario }) => scenario)).toEqual(SCENARIOS)
  },
  DELAI_MS,
)
