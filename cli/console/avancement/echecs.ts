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

/** Du plus utile à lire au moins utile : le logiciel d'abord, ce que le banc n'a pas su faire ensuite. */
const ECHECS: readonly Etat[] = ['non-conforme', 'non-verifiable', 'faute-banc', 'interrompu']

/** Ce que la dernière campagne n'a pas vu réussir ; une pièce non remise n'est pas un échec. */
export function listerEchecs({ nom, scenarios }: ReleveCampagne): Echec[] {
  return scenarios
    .filter(({ etat }) => ECHECS.includes(etat))
    .map(({ scenario, exigence, etat, cause }) => ({
      campagne: nom,
      scenario,
      exigence,
      etat,
      cause,
    }))
    .sort((a, b) => ECHECS.indexOf(a.etat) - ECHECS.indexOf(b.etat))
}
