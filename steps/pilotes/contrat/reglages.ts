import type { ChampIdentite } from './patients.ts'
import type { ResultatEnregistrement } from './resultat.ts'

export type Droit = 'consulter-identite' | 'appeler-insi' | 'ouvrir-copies'

/** Régler le logiciel pour le site. */
export interface ActionsReglages {
  /** Accorde ou retire un droit à un rôle, dit par son nom courant : « secrétaire » (INS.05, INS.06). */
  reglerDroit(reglage: {
    role: string
    droit: Droit
    accorde: boolean
  }): Promise<ResultatEnregistrement>
  /** Règle, pour le site, les champs d'identité que la fiche montre (INS.02). */
  reglerAffichage(champs: readonly ChampIdentite[]): Promise<ResultatEnregistrement>
}

export const ACTIONS_REGLAGES = [
  'reglerDroit',
  'reglerAffichage',
] as const satisfies readonly (keyof ActionsReglages)[]
