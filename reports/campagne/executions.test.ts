import { describe, expect, it } from 'vitest'
import { lireExecutions } from './executions.ts'
import type { Evenement } from './types.ts'

interface Passage {
  scenario?: string
  minute: number
  fin?: 'conforme' | 'non-conforme' | 'faute' | 'sans-verdict'
  ligne?: number
}

const date = (minute: number): string => `2026-11-20T08:${String(minute).padStart(2, '0')}:00.000Z`

function passage({ scenario = 'A', minute, fin, ligne }: Passage): Evenement[] {
  const debut: Evenement = {
    genre: 'scenario-debut',
    rem: 'FIC',
    scenario,
    exigence: 'E',
    titre: 'Titre',
    fichier: 'f.feature',
    poste: 0,
    date: date(minute),
    ...(ligne === undefined ? {} : { ligne }),
  }
  if (!fin) return [debut]
  const verdict = fin === 'faute' || fin === 'sans-verdict' ? null : fin
  const fauteBanc = fin === 'faute' ? 'tombé' : null
  const commun = { scenario, cause: null, dureeMs: 1, date: date(minute) }
  return [debut, { genre: 'scenario-fin', verdict, fauteBanc, ...commun }]
}

const issues = (...postes: Passage[][]): (string | null)[] =>
  lireExecutions(postes.map((passages) => passages.flatMap(passage))).map(
    ({ fin }) => fin?.verdict ?? fin?.fauteBanc ?? null,
  )

describe('lireExecutions', () => {
  it('efface un passage interrompu devant sa reprise', () => {
    expect(issues([{ minute: 1 }, { minute: 2, fin: 'conforme' }])).toEqual(['conforme'])
  })

  it('efface une faute du banc devant sa reprise, même sur un autre poste', () => {
    expect(issues([{ minute: 1, fin: 'faute' }], [{ minute: 2, fin: 'conforme' }])).toEqual([
      'conforme',
    ])
  })

  it('garde un passage interrompu que rien n’a repris', () => {
    expect(issues([{ minute: 1 }])).toEqual([null])
  })

  it('n’efface jamais un passage qui a un verdict', () => {
    const passages: Passage[] = [
      { minute: 1, fin: 'non-conforme' },
      { minute: 2, fin: 'conforme' },
    ]
    expect(issues(passages)).toEqual(['non-conforme', 'conforme'])
  })

  it('garde chaque exemple d’un plan de scénario', () => {
    const passages: Passage[] = [
      { minute: 1, fin: 'faute', ligne: 10 },
      { minute: 2, fin: 'conforme', ligne: 11 },
    ]
    expect(issues(passages)).toEqual(['tombé', 'conforme'])
  })

  it('range les passages de tous les postes par date', () => {
    const executions = lireExecutions([
      passage({ scenario: 'B', minute: 5, fin: 'conforme' }),
      passage({ scenario: 'A', minute: 1, fin: 'conforme' }),
    ])
    expect(executions.map(({ debut }) => debut.scenario)).toEqual(['A', 'B'])
  })
})
