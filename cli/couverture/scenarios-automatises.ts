import path from 'node:path'
import type { Referentiel } from '../../rem/index.ts'
import { RACINE } from '../chemins.ts'
import { lireFeatures } from './lire-features.ts'
import type { ScenarioLu } from './types.ts'

/** Le dossier des scénarios du banc. */
export const DOSSIER_FEATURES = path.join(RACINE, 'features')

/** Un scénario Gherkin et les preuves qu’il prend pour un scénario du catalogue. */
export interface Automate {
  gherkin: ScenarioLu
  preuves: readonly string[]
}

/**
 * Les scénarios d’un référentiel qu’au moins un scénario Gherkin joue, par identifiant. Sans lecture
 * donnée, lit les scénarios du banc.
 */
export function scenariosAutomatises(
  referentiel: Referentiel,
  lus: readonly ScenarioLu[] = lireFeatures(DOSSIER_FEATURES, [referentiel]).scenarios,
): ReadonlyMap<string, readonly Automate[]> {
  const automatesDe = (etiquette: string): readonly Automate[] =>
    lus.flatMap((gherkin) =>
      gherkin.vises
        .filter((vise) => vise.etiquette === etiquette)
        .map(({ preuves }) => ({ gherkin, preuves })),
    )
  const paires = referentiel.exigences.flatMap(({ scenarios }) =>
    scenarios.map(({ id, etiquette }) => [id, automatesDe(etiquette)] as const),
  )
  return new Map(paires.filter(([, automates]) => automates.length > 0))
}
