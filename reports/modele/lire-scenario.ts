import type { Exigence, Scenario } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import type { Campagne, SansObjet } from '../campagne/types.ts'
import { etatScenario, verdictDe } from './etats.ts'
import { lirePreuve } from './lire-preuve.ts'
import type { ScenarioLu } from './types.ts'

interface Demande {
  campagne: Campagne
  exigence: Exigence
  scenario: Scenario
  sansObjet: SansObjet | null
}

/** La première raison donnée par un passage : une faute du banc, ou la cause d'un verdict. */
function premiere(executions: readonly Execution[], champ: 'cause' | 'fauteBanc'): string | null {
  return executions.map(({ fin }) => fin?.[champ] ?? null).find((raison) => raison !== null) ?? null
}

export function lireScenario(demande: Demande, executions: readonly Execution[]): ScenarioLu {
  const { exigence, scenario, sansObjet } = demande
  const etat = etatScenario(exigence, sansObjet, executions)
  const verdict = verdictDe(etat)
  const prises = new Set(executions.flatMap(({ preuves }) => preuves.map(({ preuve }) => preuve)))
  const contexte = { ...demande, executions, etat, verdict, prises }
  return {
    scenario,
    exigence,
    executions,
    etat,
    verdict,
    sansObjet,
    cause:
      premiere(executions, 'cause') ?? (etat === 'sans-objet' ? sansObjet?.phrase : null) ?? null,
    fauteBanc: premiere(executions, 'fauteBanc'),
    constats: executions.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.constats)),
    nonVerifies: executions.flatMap(({ fin }) => fin?.nonVerifies ?? []),
    identitesNeuves: executions.flatMap(({ fin }) => fin?.identitesNeuves ?? []),
    preuves: scenario.preuves.map((preuve) => lirePreuve(preuve, contexte)),
    dureeMs: executions.reduce((total, { fin }) => total + (fin?.dureeMs ?? 0), 0),
  }
}
