import type { EnvironnementEcrit } from '../forme/environnement.ts'
import type { EnvironnementExige, Moyen, ServiceConcerne, TypePreuve } from '../types.ts'

/** Ce qu'une règle d'environnement sait d'une preuve. */
export interface FaitsPreuve {
  /** Référence commune aux référentiels : `reprise_va2`, sinon l'identifiant de l'exigence. */
  reference: string
  services: readonly ServiceConcerne[]
  automatisable: readonly Moyen[]
  type: TypePreuve
  format: string | null
  /** Environnement écrit dans le catalogue, au plus près de la preuve. */
  ecrit: EnvironnementEcrit | null
}

/** Un environnement, et la phrase qui dit pourquoi, source et marque comprises. */
export interface LieuExige {
  environnement: EnvironnementExige
  motif: string
}

/** Une règle rend son lieu, ou `null` quand elle ne dit rien de cette preuve. */
export type RegleEnvironnement = (faits: FaitsPreuve) => LieuExige | null
