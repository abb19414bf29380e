import { expect, test } from 'vitest'
import { bilanScenarios } from './scenarios.ts'
import { bilanVitest } from './unitaires.ts'

const rapport = {
  success: false,
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  testResults: [
    {
      name: '/banc/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a réussit', status: 'passed', failureMessages: [] },
        { fullName: 'a échoue', status: 'failed', failureMessages: ['attendu 1, vu 2'] },
      ],
    },
    { name: '/banc/b.test.ts', status: 'failed', message: 'import cassé', assertionResults: [] },
  ],
}

test('un essai manqué et un fichier qui ne se charge pas comptent chacun pour un échec', () => {
  const bilan = bilanVitest(rapport)
  expect(bilan).toMatchObject({ passes: 5, echecs: 2 })
  const details = bilan.details.join('\n')
  expect(details).toMatch(/a\.test\.ts › a échoue\n\s+attendu 1, vu 2/)
  expect(details).toMatch(/b\.test\.ts ne se charge pas\n\s+import cassé/)
  expect(bilan.resume).toContain('2 non exécutés')
})

test('un échec que vitest ne rattache à aucun essai compte quand même', () => {
  const bilan = bilanVitest({ ...rapport, numFailedTests: 0, testResults: [] })
  expect(bilan.echecs).toBe(1)
})

const verdict = (scenario: string, valeur: string | null) => ({
  scenario,
  verdict: valeur,
  cause: null,
})

test('chaque scénario compte pour un ; une faute du banc est un échec', () => {
  const verdicts = [
    verdict('A', 'conforme'),
    verdict('B', 'sans-objet'),
    verdict('C', 'non-verifiable'),
    verdict('D', null),
  ]
  const bilan = bilanScenarios({ verdicts }, { code: 3, texte: '' })
  expect(bilan).toMatchObject({ passes: 2, echecs: 2 })
  expect(bilan.details.join('\n')).toMatch(/D\s: faute du banc/)
})

test.each([null, { verdicts: [] }])('sans verdict (%j), la campagne est un échec', (lus) => {
  expect(bilanScenarios(lus, { code: 0, texte: 'rien' })).toMatchObject({ passes: 0, echecs: 1 })
})

test('une campagne verte qui sort mal est un échec', () => {
  const bilan = bilanScenarios(
    { verdicts: [verdict('A', 'conforme')] },
    { code: 3, texte: 'derniers mots' },
  )
  expect(bilan).toMatchObject({ passes: 1, echecs: 1 })
  expect(bilan.details.join('\n')).toContain('derniers mots')
})
