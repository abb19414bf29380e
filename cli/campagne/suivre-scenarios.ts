import type { Envelope } from '@cucumber/messages'

export interface ScenarioSuivi {
  /** Étiquettes Gherkin, arobase comprise. */
  etiquettes: readonly string[]
  titre: string
  /** Vrai dès qu'une étape a échoué. */
  echoue: boolean
}

interface Ecoute {
  commence?(scenario: ScenarioSuivi): void
  finit(scenario: ScenarioSuivi): void
}

/** Rend, à partir des messages de cucumber, le début et la fin de chaque scénario. */
export function suivreScenarios({ commence, finit }: Ecoute): (message: Envelope) => void {
  const pickles = new Map<string, Pick<ScenarioSuivi, 'etiquettes' | 'titre'>>()
  const cas = new Map<string, string>()
  const essais = new Map<string, ScenarioSuivi>()

  return ({ pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished }) => {
    if (pickle)
      pickles.set(pickle.id, { etiquettes: pickle.tags.map((t) => t.name), titre: pickle.name })
    if (testCase) cas.set(testCase.id, testCase.pickleId)
    if (testCaseStarted) {
      const connu = pickles.get(cas.get(testCaseStarted.testCaseId) ?? '')
      const scenario = { etiquettes: [], titre: '', ...connu, echoue: false }
      essais.set(testCaseStarted.id, scenario)
      commence?.(scenario)
    }
    const enCours = testStepFinished && essais.get(testStepFinished.testCaseStartedId)
    if (enCours && testStepFinished.testStepResult.status === 'FAILED') enCours.echoue = true
    const fini = testCaseFinished && essais.get(testCaseFinished.testCaseStartedId)
    if (fini) finit(fini)
  }
}
