import type { Envelope } from '@cucumber/messages'
import { expect, it } from 'vitest'
import { suivreScenarios } from './suivre-scenarios.ts'

/** Les messages qu'un scénario de deux étapes envoie, réduits à ce que nous lisons. */
function jouer(
  suivre: (message: Envelope) => void,
  nom: string,
  statuts: readonly string[],
  type?: string,
): void {
  const messages = [
    { pickle: { id: `p-${nom}`, name: nom, tags: [{ name: `@${nom}` }] } },
    { testCase: { id: `c-${nom}`, pickleId: `p-${nom}` } },
    { testCaseStarted: { id: `e-${nom}`, testCaseId: `c-${nom}` } },
    ...statuts.map((status) => ({
      testStepFinished: {
        testCaseStartedId: `e-${nom}`,
        testStepResult: { status, exception: { type } },
      },
    })),
    { testCaseFinished: { testCaseStartedId: `e-${nom}` } },
  ]
  for (const message of messages) suivre(message as unknown as Envelope)
}

it('dit le début et la fin de chaque scénario, et s’il a échoué', () => {
  const vus: string[] = []
  const suivre = suivreScenarios({
    commence: ({ titre }) => vus.push(`début ${titre}`),
    finit: ({ etiquettes, echoue }) => vus.push(`fin ${etiquettes.join()} ${echoue}`),
  })
  jouer(suivre, 'A', ['PASSED', 'PASSED'])
  jouer(suivre, 'B', ['FAILED', 'SKIPPED'])
  expect(vus).toEqual(['début A', 'fin @A false', 'début B', 'fin @B true'])
})

it('n’appelle pas échec l’attente d’une personne', () => {
  const vus: unknown[] = []
  const suivre = suivreScenarios({ finit: ({ echoue, attend }) => vus.push({ echoue, attend }) })
  jouer(suivre, 'A', ['FAILED'], 'AFournir')
  jouer(suivre, 'B', ['FAILED'], 'NonConforme')
  expect(vus).toEqual([
    { echoue: false, attend: true },
    { echoue: true, attend: false },
  ])
})
