import type { AnomalieSituee } from '../../anomalie-situee.ts'
import type { IdentifiantIns } from './champs.ts'

/** Un bloc tel qu'il est écrit ; `identifiant` est nul quand le format ne le connaît pas. */
export interface BlocIns {
  identifiant: IdentifiantIns | null
  /** Les deux caractères lus. */
  ecrit: string
  valeur: string
  /** Rang du premier caractère du bloc dans le contenu. */
  position: number
  /** Nombre de séparateurs GS qui suivent la valeur. */
  separateurs: number
  dernier: boolean
}

/** Le contenu d'un datamatrix INS, découpé sans être corrigé. */
export interface DatamatrixIns {
  /** Les caractères reçus, jamais modifiés. */
  brut: string
  /** Le contenu sans préfixe de douchette, séparateurs rétablis. */
  contenu: string
  /** Identifiant de symbologie qu'une douchette ajoute (`]d1`), ou `null`. */
  prefixe: string | null
  /** Écritures de remplacement du séparateur trouvées (`<GS>`, `␝`…). */
  substituts: readonly string[]
  entete: string
  /** Nombre de séparateurs entre l'en-tête et le premier bloc : zéro dans un contenu juste. */
  separateursEntete: number
  blocs: readonly BlocIns[]
}

/** Une règle : d'un contenu découpé à ses anomalies, sans rien modifier. */
export type RegleIns = (lu: DatamatrixIns) => readonly AnomalieSituee[]
