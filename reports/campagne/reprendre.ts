import { aboutie, lireExecutions } from './executions.ts'
import { lireEvenements } from './lire-evenements.ts'

export interface Reprise {
  /** Scénarios à ne pas rejouer : tous leurs passages ont un verdict. */
  finis: ReadonlySet<string>
  /** Scénarios commencés, à rejouer : interrompus, manqués par le banc, ou pièce non remise. */
  aRejouer: ReadonlySet<string>
}

/** Ce qu'une campagne tuée ou incomplète a déjà fait. */
export function lireReprise(dossier: string): Reprise {
  const executions = lireExecutions(lireEvenements(dossier))
  const aRejouer = new Set(executions.filter((e) => !aboutie(e)).map((e) => e.debut.scenario))
  const commences = executions.map((e) => e.debut.scenario)
  return { finis: new Set(commences.filter((scenario) => !aRejouer.has(scenario))), aRejouer }
}
