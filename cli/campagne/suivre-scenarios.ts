import type { Envelope } from '@cucumber/messages'

export interface ScenarioSuivi {
  /** Étiquettes Gherkin, arobase comprise. */
  etiquettes: readonly string[]
  titre: string
  /** Vrai dès qu'une étape a échoué. */
  echoue: boolean
  /** Une étape attend une personne qui n'est pas là : ce n'est pas un échec. */
  attend: boolean
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
      const scenario = { etiquettes: [], titre: '', ...connu, echoue: false, attend: false }
      essais.set(testCaseStarted.id, scenario)
      commence?.(scenario)
    }
    const enCours = testStepFinished && essais.get(testStepFinished.testCaseStartedId)
    const { status, exception } = testStepFinished?.testStepResult ?? {}
    if (enCours && exception?.type === 'AFournir') enCours.attend = true
    else if (enCours && status === 'FAILED') enCours.echoue = true
    const fini = testCaseFinished && essais.get(testCaseFinished.testCaseStartedId)
    if (fini) finit(fini)
  }
}
