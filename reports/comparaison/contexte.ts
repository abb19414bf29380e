import { jourDe } from '../campagne/dates.ts'
import type { Execution } from '../campagne/executions.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { Reperes } from './textes/normaliser.ts'

/** Un passage, sa campagne, et ce qu'il faut pour en comparer les textes. */
export interface Passage {
  dossier: string
  execution: Execution
  reperes: Reperes
}

export function situerPassage(lue: Pick<CampagneLue, 'dossier'>, execution: Execution): Passage {
  return {
    dossier: lue.dossier,
    execution,
    reperes: {
      jour: jourDe(new Date(execution.debut.date)),
      identites: execution.fin?.identitesNeuves ?? [],
    },
  }
}
