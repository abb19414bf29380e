import type { Contenu } from '../../../documents/modele/contenu.ts'
import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Patient } from '../../../patients/identite.ts'

/** Ce dont dépend le départ d'un document, au moment de l'envoi (dmp.md §16.6). */
export interface FaitsEnvoi {
  patient: Patient
  contenu: Contenu
  /** Le patient s'oppose à l'alimentation de son DMP. */
  oppose: boolean
}

/** Pourquoi ce document ne part pas, en une phrase ; `null` s'il peut partir. */
export type RegleEnvoi = (faits: FaitsEnvoi, mutations: Mutations) => string | null
