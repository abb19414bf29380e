import path from 'node:path'
import { chargerReferentiels } from '../../../rem/index.ts'
import { RACINE } from '../../chemins.ts'
import { lireFeatures } from '../../couverture/lire-features.ts'
import type { ScenarioLu } from '../../couverture/types.ts'

/** Des scénarios à jouer ensemble : ils sont d’un même référentiel. */
export interface Temoins {
  rem: string
  scenarios: readonly string[]
}

/**
 * Le premier scénario de chaque fichier de features, par référentiel : assez pour voir qu’une famille
 * de gestes tient encore, en un temps qui ne grandit pas avec chaque scénario ajouté.
 */
export function premiersParFichier(scenarios: readonly ScenarioLu[]): readonly Temoins[] {
  const parRem = new Map<string, string[]>()
  const vus = new Set<string>()
  for (const { fichier, vises } of scenarios) {
    const [premier] = vises
    if (premier === undefined || vus.has(fichier)) continue
    vus.add(fichier)
    const rem = premier.etiquette.slice(0, premier.etiquette.indexOf(':'))
    parRem.set(rem, [...(parRem.get(rem) ?? []), premier.scenario])
  }
  return [...parRem].map(([rem, ids]) => ({ rem, scenarios: ids }))
}

/** Les scénarios témoins du banc, lus dans `features/`. */
export const lireTemoins = (): readonly Temoins[] =>
  premiersParFichier(lireFeatures(path.join(RACINE, 'features'), chargerReferentiels()).scenarios)
