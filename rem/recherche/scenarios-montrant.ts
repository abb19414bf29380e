import type { Exigence, Referentiel } from '../types.ts'
import type { ScenarioTrouve } from './trouver.ts'

/**
 * Les scénarios qui montrent une exigence : les siens, ou ceux de l'exigence à laquelle elle renvoie
 * (`scenarios_de`, README du catalogue).
 */
export function scenariosMontrant(
  { exigences }: Referentiel,
  exigence: Exigence,
): readonly ScenarioTrouve[] {
  let porteuse: Exigence | undefined = exigence
  while (porteuse?.scenariosDe != null) {
    const cible: string = porteuse.scenariosDe
    porteuse = exigences.find(({ id }) => id === cible)
  }
  if (porteuse === undefined) return []
  const trouvee = porteuse
  return trouvee.scenarios.map((scenario) => ({ exigence: trouvee, scenario }))
}
