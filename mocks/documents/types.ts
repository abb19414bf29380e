/** Un document tel qu'un confrère, un laboratoire ou un établissement fictif l'envoie au cabinet. */
import type { NomExpediteur } from './expediteurs.ts'
import type { CodeType } from './types-de-document.ts'

/** La personne dont parle le document ; des traits faux se composent à dessein (identitovigilance). */
export interface PatientDuDocument {
  nomNaissance: string
  /** Liste de l'état civil, séparée par des espaces ; le premier est le premier prénom. */
  prenoms: string
  sexe: 'F' | 'M'
  /** `AAAA-MM-JJ`. */
  dateNaissance: string
  /** Code COG de cinq caractères. */
  lieuNaissance: string
  /** Matricule de quinze caractères, clé comprise ; nul pour un document sans INS. */
  ins: { matricule: string; oid: string } | null
}

/** Codes d'interprétation d'un résultat, `2.16.840.1.113883.5.83` (cda.md §15). */
export const INTERPRETATIONS = {
  N: 'Normal',
  A: 'Anormal',
  AA: 'Très anormal, alerte',
  H: 'Anormalement haut',
  HH: 'Très anormalement haut, alerte',
  L: 'Anormalement bas',
  LL: 'Très anormalement bas, alerte',
} as const
export type Interpretation = keyof typeof INTERPRETATIONS

/** Une valeur et son intervalle, dans une unité UCUM. */
export interface Mesure {
  valeur: number
  unite: string
  bas?: number
  haut?: number
}

/** Un résultat de biologie ; `autre` est la même mesure dans une seconde unité (BIO.05). */
export interface ResultatDeBiologie {
  analyse: { code: string; libelle: string }
  mesure: Mesure
  autre?: Mesure
  interpretation: Interpretation
  commentaire?: string
}

/** Ce qu'une version reprend de celle qu'elle remplace (cda.md §8). */
export interface VersionRemplacee {
  id: string
  serie: string
  version: number
}

/** Où se trouve la feuille de style de l'expéditeur (BIO.06). */
export type FeuilleDeStyle = 'dans le document' | 'aucune'

export interface DemandeDocument {
  type: CodeType
  /** N1 : PDF encapsulé ; N3 : sections et entrées ; PDF : le seul PDF/A-1. */
  format: 'N1' | 'N3' | 'PDF'
  expediteur: NomExpediteur
  patient: PatientDuDocument
  titre: string
  /** Création du document ; l'acte a commencé une heure plus tôt. */
  date: Date
  /** Paragraphes du corps, lisibles dans le PDF et dans le texte des sections. */
  texte: readonly string[]
  resultats?: readonly ResultatDeBiologie[]
  feuille?: FeuilleDeStyle
  remplace?: VersionRemplacee
}

export interface DocumentCompose {
  /** OID du document, `uniqueId` de ses métadonnées. */
  id: string
  /** `setId`, commun aux versions. */
  serie: string
  version: number
  /** Nul quand l'expéditeur n'envoie qu'un PDF. */
  cda: Buffer | null
  pdf: Buffer
}
