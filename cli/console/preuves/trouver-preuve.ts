import { listerScenarios } from '../../../reports/modele/lister.ts'
import type { CampagneLue, PreuveLue, ScenarioLu } from '../../../reports/modele/types.ts'

/** Une preuve prise, son scénario, et ses voisines dans la campagne. */
export interface PreuveSituee {
  scenario: ScenarioLu
  preuve: PreuveLue
  precedente: string | null
  suivante: string | null
}

/** Les preuves que la campagne a prises, dans l'ordre du référentiel. */
export const preuvesPrises = (lue: CampagneLue): { scenario: ScenarioLu; preuve: PreuveLue }[] =>
  listerScenarios(lue).flatMap((scenario) =>
    scenario.preuves
      .filter(({ presence }) => presence === 'prise')
      .map((preuve) => ({ scenario, preuve })),
  )

export function trouverPreuvePrise(lue: CampagneLue, id: string): PreuveSituee | null {
  const prises = preuvesPrises(lue)
  const rang = prises.findIndex(({ preuve }) => preuve.preuve === id)
  const trouvee = prises[rang]
  if (!trouvee) return null
  return {
    ...trouvee,
    precedente: prises[rang - 1]?.preuve.preuve ?? null,
    suivante: prises[rang + 1]?.preuve.preuve ?? null,
  }
}
