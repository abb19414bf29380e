import type { CampagneLue, PreuveLue, ScenarioLu } from './types.ts'

/** Tous les scénarios du périmètre, dans l'ordre du référentiel. */
export function listerScenarios({ chapitres }: Pick<CampagneLue, 'chapitres'>): ScenarioLu[] {
  return chapitres.flatMap(({ exigences }) => exigences.flatMap(({ scenarios }) => [...scenarios]))
}

export function listerPreuves(lue: Pick<CampagneLue, 'chapitres'>): PreuveLue[] {
  return listerScenarios(lue).flatMap(({ preuves }) => [...preuves])
}
