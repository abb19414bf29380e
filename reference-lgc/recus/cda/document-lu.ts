import type { Code } from './code.ts'
import type { IdentiteLue } from './identite-lue.ts'

/** Comment le document se présente (cda.md §2 [V]). */
export type Genre = 'N1' | 'N3' | 'auto-presentable' | 'PDF' | 'autre' | 'illisible'

export interface PersonneLue {
  nom: string
  specialite: string
  structure: string
}

export interface ActeLu {
  libelle: string
  debut: string
  executant: string
  structure: string
  cadre: string
}

export interface PriseEnChargeLue {
  type: string
  debut: string
  fin: string
  sortie: string
  responsable: string
  lieu: string
}

/** Ce que le logiciel retient d'un document reçu, dates telles que le CDA les écrit. */
export interface DocumentLu {
  genre: Genre
  id: string | null
  setId: string | null
  numero: number | null
  /** `id` de la version que celle-ci dit remplacer. */
  parentId: string | null
  titre: string
  type: Code
  date: string
  auteur: PersonneLue
  confidentialite: Code | null
  actes: readonly ActeLu[]
  priseEnCharge: PriseEnChargeLue | null
  prescripteur: string
  /** Compte rendu partiel (`lab:statusCode` actif, cda.md §15 [I]). */
  partiel: boolean
  patient: IdentiteLue | null
  /** Plus d'un patient dans le même document : il ne se range nulle part. */
  patients: number
  /** L'archive mêle plusieurs patients, ou sa fiche en désigne un autre : jamais d'un clic. */
  contradiction: string | null
  /** Codes d'interprétation que l'en-tête ou la fiche portent hors du corps. */
  interpretations: readonly string[]
  defauts: readonly string[]
}
