import type { Exigence, Scenario } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { Campagne } from '../campagne/types.ts'
import { etatScenario, verdictDe } from './etats.ts'
import { lirePreuve } from './lire-preuve.ts'
import type { ScenarioLu } from './types.ts'

/** La première raison donnée par un passage : une faute du banc, ou la cause d'un verdict. */
function premiere(executions: readonly Execution[], champ: 'cause' | 'fauteBanc'): string | null {
  return executions.map(({ fin }) => fin?.[champ] ?? null).find((raison) => raison !== null) ?? null
}

export function lireScenario(
  campagne: Campagne,
  exigence: Exigence,
  scenario: Scenario,
  executions: readonly Execution[],
): ScenarioLu {
  const etat = etatScenario(exigence, executions)
  const verdict = verdictDe(etat)
  const contexte = { campagne, exigence, scenario, executions, etat, verdict }
  return {
    scenario,
    exigence,
    executions,
    etat,
    verdict,
    cause: premiere(executions, 'cause'),
    fauteBanc: premiere(executions, 'fauteBanc'),
    constats: executions.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.constats)),
    preuves: scenario.preuves.map((preuve) => lirePreuve(preuve, contexte)),
    dureeMs: executions.reduce((total, { fin }) => total + (fin?.dureeMs ?? 0), 0),
  }
}
