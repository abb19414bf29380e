import type { MarqueRegle } from '../../anomalie.ts'
import type { Gravite } from '../../anomalie-situee.ts'
import type { DocumentCda } from '../lecture/lire-document.ts'
import type { Noeud } from '../lecture/parcourir.ts'

/** Ce qu'une règle relève : où, ce qui a été vu et attendu, quoi faire. */
export interface Releve {
  noeud: Noeud
  message: string
  remede: string
}

/** Une règle de notre main : du document à ses relevés, sans rien d'autre à connaître. */
export interface RegleDocument {
  /** Identifiant stable, `cda.<sujet>.<regle>`. */
  regle: string
  /** Ce qu'elle contrôle, en une ligne, pour la documentation. */
  objet: string
  source: string
  marque: MarqueRegle
  gravite: Gravite
  juger(document: DocumentCda): readonly Releve[]
}

/** Un relevé, en trois mots. */
export const relever = (noeud: Noeud, message: string, remede: string): Releve => ({
  noeud,
  message,
  remede,
})
