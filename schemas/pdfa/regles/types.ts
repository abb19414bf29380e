import type { MarqueRegle } from '../../anomalie.ts'
import type { Gravite } from '../../anomalie-situee.ts'
import type { FaitsPdf } from '../faits.ts'

/** Ce qu'une règle relève : où, ce qui a été vu, quoi faire. */
export interface RelevePdf {
  lieu: string
  message: string
  remede: string
}

/** Une règle de PDF/A-1b : des faits à ses relevés. */
export interface ReglePdfa {
  /** Identifiant stable, `pdfa.<sujet>.<regle>`. */
  regle: string
  /** Ce qu'elle contrôle, en une ligne, pour la documentation. */
  objet: string
  /** Paragraphe d'ISO 19005-1. */
  source: string
  /** V : un vérificateur écrit par d'autres (Preflight) la confirme ; I : la norme seule. */
  marque: MarqueRegle
  gravite: Gravite
  juger(faits: FaitsPdf): readonly RelevePdf[]
}

/** Où est un objet : son numéro, ou le dictionnaire de fin du fichier. */
export const lieuObjet = (numero: number): string =>
  numero === 0 ? 'dictionnaire de fin' : `objet ${numero}`

/** Un relevé, en trois mots. */
export const relever = (lieu: string, message: string, remede: string): RelevePdf => ({
  lieu,
  message,
  remede,
})
