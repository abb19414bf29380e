import { LIBELLES_ETAT } from '../libelles.ts'
import { listerScenarios } from '../modele/lister.ts'
import type { CampagneLue } from '../modele/types.ts'
import { comparerScenario } from './comparer-scenario.ts'
import { direReserves, presenter } from './reserves.ts'
import { type Comparaison, EFFETS, type Effet, type ScenarioCompare } from './types.ts'
import { comparerVerdicts } from './verdicts/comparer-verdicts.ts'

const dePreuve = ({ ecrans }: ScenarioCompare) => ecrans.filter(({ preuves }) => preuves.length > 0)

/** Un écran de passage n'est pas une preuve : seul, il ne dit pas qu'elle a changé. */
const aDesEcarts = (scenario: ScenarioCompare): boolean => {
  const { constats, etapes, messages, documents } = scenario
  return [constats, etapes, dePreuve(scenario), messages, documents].some((l) => l.length > 0)
}

function classer(scenarios: readonly ScenarioCompare[]): Comparaison['exigences'] {
  const par = (effet: Effet) => [
    ...new Set(scenarios.flatMap((s) => (s.effet === effet ? s.exigence : []))),
  ]
  const { intacte: _, ...classees } = Object.fromEntries(
    EFFETS.map((effet) => [effet, par(effet)]),
  ) as Record<Effet, string[]>
  return classees
}

function conformiteDe(exigences: Comparaison['exigences']): Comparaison['conformite'] {
  if (exigences.perdue.length > 0) return 'touchee'
  return exigences['plus-demontree'].length > 0 ? 'a-verifier' : 'intacte'
}

/**
 * Compare deux campagnes : verdicts, écrans, messages, documents, durées. Une durée ou un aspect n'est
 * jamais un écart de conformité : seul un verdict l'est (convention, article 9).
 */
export async function comparerCampagnes(
  avant: CampagneLue,
  apres: CampagneLue,
): Promise<Comparaison> {
  const indexer = (lue: CampagneLue) => new Map(listerScenarios(lue).map((s) => [s.scenario.id, s]))
  const [desA, desB] = [indexer(avant), indexer(apres)]
  const verdicts = comparerVerdicts(avant, apres, LIBELLES_ETAT).filter(
    ({ objet }) => objet === 'scenario',
  )
  const ordre = [...desB.keys()]
  const scenarios: ScenarioCompare[] = []
  // L'un après l'autre : deux écrans en clair à la fois suffisent à la mémoire.
  for (const verdict of verdicts.toSorted((a, b) => ordre.indexOf(a.id) - ordre.indexOf(b.id)))
    scenarios.push(
      await comparerScenario(verdict, {
        avant: { lue: avant, scenario: desA.get(verdict.id) },
        apres: { lue: apres, scenario: desB.get(verdict.id) },
      }),
    )
  const exigences = classer(scenarios)
  const touchees = new Set([...exigences.perdue, ...exigences['plus-demontree']])
  const changees = scenarios.filter(aDesEcarts).map(({ exigence }) => exigence)
  const compter = (lire: (s: ScenarioCompare) => readonly unknown[]) =>
    scenarios.reduce((total, scenario) => total + lire(scenario).length, 0)
  return {
    schema: 1,
    avant: presenter(avant),
    apres: presenter(apres),
    reserves: direReserves(avant, apres, { preuvesChangent: scenarios.some(aDesEcarts) }),
    conformite: conformiteDe(exigences),
    exigences,
    preuvesChangees: [...new Set(changees)].filter((id) => !touchees.has(id)),
    scenarios,
    comptes: {
      scenarios: scenarios.length,
      ecrans: compter(dePreuve),
      passages: compter((s) => s.ecrans.filter(({ preuves }) => preuves.length === 0)),
      messages: compter((s) => s.messages),
      documents: compter((s) => s.documents),
      durees: compter((s) => s.durees),
    },
  }
}
