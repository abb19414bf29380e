import type { ScenarioRetenu } from '../../../rem/index.ts'
import type { Actions } from '../../../steps/pilotes/contrat.ts'
import type { UsageScenario } from '../../pilote/usages/index.ts'

type NomAction = keyof Actions

/** Qui prend une preuve : le pilote seul, une personne guidée, l'éditeur qui signe, ou personne encore. */
export const MANIERES = ['automatique', 'guidee', 'attestee', 'a-la-main'] as const
export type Maniere = (typeof MANIERES)[number]

export interface Repartition {
  /** Nombre de preuves demandées, par manière. */
  nombres: Record<Maniere, number>
  /** Les scénarios que chaque action absente du pilote rend guidés. */
  guidesPar: ReadonlyMap<NomAction, readonly string[]>
}

interface Moyens {
  /** Les actions que le pilote fait seul. */
  automatiques: ReadonlySet<NomAction>
  /** Le pilote montre l'écran : une preuve par capture se prend seule. */
  observe: boolean
  usages: readonly UsageScenario[]
}

/** Ce que chaque preuve d'une sélection demandera, d'après ce que le pilote sait faire. */
export function repartirPreuves(
  scenarios: readonly ScenarioRetenu[],
  { automatiques, observe, usages }: Moyens,
): Repartition {
  const parScenario = new Map(usages.map((usage) => [usage.scenario, usage]))
  const nombres: Record<Maniere, number> = {
    automatique: 0,
    guidee: 0,
    attestee: 0,
    'a-la-main': 0,
  }
  const guidesPar = new Map<NomAction, string[]>()
  for (const { scenario, preuves } of scenarios) {
    const usage = parScenario.get(scenario.id)
    const manquantes = [...(usage?.actions ?? [])].filter((action) => !automatiques.has(action))
    for (const action of manquantes)
      guidesPar.set(action, [...(guidesPar.get(action) ?? []), scenario.id])
    for (const { type } of preuves) {
      if (type === 'attestation') nombres.attestee += 1
      else if (!usage) nombres['a-la-main'] += 1
      else if (manquantes.length > 0 || !observe) nombres.guidee += 1
      else nombres.automatique += 1
    }
  }
  return { nombres, guidesPar }
}
