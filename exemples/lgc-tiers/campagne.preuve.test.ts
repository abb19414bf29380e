import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { DEFAUTS } from './logiciel/defauts.ts'
import { NON_CONFORMITES } from './verification/attendus.ts'
import { type Bilan, jouer } from './verification/jouer.ts'

const LENTEUR = { minMs: 20, maxMs: 100 }
/** Large : tout le chapitre, écran par écran, sur une machine qui fait aussi autre chose. */
const DELAI_MS = 3_600_000

let bilan: Bilan | null = null
afterEach(async () => {
  if (bilan) await rm(path.join(bilan.dossier, '..', '..'), { recursive: true, force: true })
})

const condamnes = ({ verdicts }: Bilan) =>
  verdicts.filter(({ verdict }) => verdict === 'non-conforme').map(({ scenario }) => scenario)

it(
  'tout le chapitre INS trouve chaque non-conformité de Sorbier 7.3.0, et aucune autre',
  async () => {
    bilan = await jouer({ scenarios: [], edition: 'livree', lenteur: LENTEUR })
    expect(bilan.ecarts).toEqual([])
    const plantees = DEFAUTS.flatMap((defaut) => NON_CONFORMITES[defaut])
    expect(condamnes(bilan)).toEqual(plantees.map(({ scenario }) => scenario).sort())
  },
  DELAI_MS,
)

it(
  'tout le chapitre INS ne trouve rien à redire à Sorbier 7.3.1',
  async () => {
    bilan = await jouer({ scenarios: [], edition: 'corrigee', lenteur: LENTEUR })
    expect(bilan.ecarts).toEqual([])
    expect(condamnes(bilan)).toEqual([])
  },
  DELAI_MS,
)
