import type { ParametresMonde } from '../parametres.ts'

/** Ce que « dossier rejouer » confie aux scénarios ; `dossier` est la campagne, lue seulement. */
export interface ParametresRejeu extends ParametresMonde {
  /** Dossier où le rejeu écrit ce qu'il trouve. */
  sortie: string
}
