import {
  type Exigence,
  type Referentiel,
  type Scenario,
  scenariosMontrant,
} from '../../rem/index.ts'
import type { Campagne } from '../campagne/types.ts'

/** `MDV-LGC-Va1:INS.25.01` et `INS.25.01` désignent le même scénario. */
const sansEtiquette = (choix: string): string => choix.replace(/^@?[^:]*:/, '')

const noms = (exigence: Exigence, scenario: Scenario): string[] => [
  exigence.chapitre,
  exigence.id,
  scenario.id,
  ...scenario.preuves.map(({ id }) => id),
]

export interface Retenue {
  exigence: Exigence
  scenarios: readonly Scenario[]
}

/**
 * Les exigences dont la campagne doit rendre compte : toutes, réduites à la sélection (chapitre, exigence,
 * scénario ou preuve ; vide, elle ne réduit rien), et tout scénario joué. Celles qu'un profil ou une condition
 * écarte en sont, pour être dites sans objet. Une exigence sans scénario propre suit ceux qui la montrent.
 */
export function delimiter(
  referentiel: Referentiel,
  campagne: Pick<Campagne, 'selection'>,
  joues: ReadonlySet<string>,
): Retenue[] {
  const choix = new Set(campagne.selection.map(sansEtiquette))
  const designe = (candidats: readonly string[]): boolean =>
    choix.size === 0 || candidats.some((nom) => choix.has(nom))
  const retient = (exigence: Exigence, scenario: Scenario): boolean =>
    joues.has(scenario.id) || designe(noms(exigence, scenario))
  const retientSeule = (exigence: Exigence): boolean =>
    designe([exigence.chapitre, exigence.id]) ||
    scenariosMontrant(referentiel, exigence).some((t) => retient(t.exigence, t.scenario))

  return referentiel.exigences.flatMap((exigence) => {
    const scenarios = exigence.scenarios.filter((scenario) => retient(exigence, scenario))
    const seule = exigence.scenarios.length === 0 && retientSeule(exigence)
    return scenarios.length > 0 || seule ? [{ exigence, scenarios }] : []
  })
}
