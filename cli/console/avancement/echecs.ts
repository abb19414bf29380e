import { ETATS_EN_ECHEC, estEnEchec } from '../../../reports/modele/etats.ts'
import type { Etat } from '../../../reports/modele/types.ts'
import type { ReleveCampagne } from './releve.ts'

/** Un scénario de la dernière campagne qui n'a pas réussi. */
export interface Echec {
  campagne: string
  scenario: string
  exigence: string
  etat: Etat
  cause: string | null
}

/** Ce que la dernière campagne n'a pas vu réussir ; une pièce non remise n'est pas un échec. */
export function listerEchecs({ nom, scenarios }: ReleveCampagne): Echec[] {
  return scenarios
    .filter(({ etat }) => estEnEchec(etat))
    .map(({ scenario, exigence, etat, cause }) => ({
      campagne: nom,
      scenario,
      exigence,
      etat,
      cause,
    }))
    .sort((a, b) => ETATS_EN_ECHEC.indexOf(a.etat) - ETATS_EN_ECHEC.indexOf(b.etat))
}
