import { comparerCampagnes } from '../comparaison/comparer-campagnes.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { EcartsDeScenario } from './types.ts'

/** La campagne réduite à un scénario. */
function reduire(lue: CampagneLue, scenario: string): CampagneLue {
  const chapitres = lue.chapitres.map(({ chapitre, exigences }) => ({
    chapitre,
    exigences: exigences.map((exigence) => ({
      ...exigence,
      scenarios: exigence.scenarios.filter((lu) => lu.scenario.id === scenario),
    })),
  }))
  return { ...lue, chapitres }
}

/** Combien d'écrans, de messages et de documents changent ; nul quand un côté n'a pas joué le scénario. */
export async function comparerUnScenario(
  avant: CampagneLue,
  apres: CampagneLue,
  scenario: string,
): Promise<EcartsDeScenario | null> {
  const joue = (lue: CampagneLue): boolean =>
    lue.chapitres.some(({ exigences }) =>
      exigences.some(({ scenarios }) => scenarios.some(({ executions }) => executions.length > 0)),
    )
  const [a, b] = [reduire(avant, scenario), reduire(apres, scenario)]
  if (!joue(a) || !joue(b)) return null
  const { ecrans, messages, documents } = (await comparerCampagnes(a, b)).comptes
  return { ecrans, messages, documents }
}
