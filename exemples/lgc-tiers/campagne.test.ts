import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Bilan, jouer } from './verification/jouer.ts'

/** Un scénario par sorte de verdict, et quatre défauts ; tout le chapitre se joue par verifier.ts. */
const SCENARIOS = ['INS.01.02', 'INS.11.01', 'INS.26.01', 'INS.28.02', 'INS.38.01', 'INS.43.01']
const LENTEUR = { minMs: 20, maxMs: 100 }
const DELAI_MS = 240_000

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
