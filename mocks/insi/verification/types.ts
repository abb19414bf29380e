import type { Identite, Matricule } from '../identite.ts'
import type { DemandeVerification } from '../lecture/faits.ts'

/** Une personne de la base, avec le matricule qui est le sien à cette heure. */
export interface Verifiee {
  identite: Identite
  actif: Matricule
}

/** Une condition de concordance : ce qui ne concorde pas, en une phrase, ou `null`. */
export type Concordance = (demande: DemandeVerification, verifiee: Verifiee) => string | null
