import type { Referentiel, Scenario } from '../../rem/index.ts'

/**
 * Les scénarios du catalogue par étiquette. Un scénario hérité porte celle du parent : la première
 * définition suffit, les autres sont la même.
 */
export function scenariosEtiquetes(
  referentiels: readonly Referentiel[],
): ReadonlyMap<string, Scenario> {
  const paires = referentiels.flatMap(({ exigences }) =>
    exigences.flatMap(({ scenarios }) =>
      scenarios.map((scenario) => [scenario.etiquette, scenario] as const),
    ),
  )
  // À étiquette égale, la dernière entrée l'emporte : l'ordre renversé garde la première.
  return new Map(paires.reverse())
}
