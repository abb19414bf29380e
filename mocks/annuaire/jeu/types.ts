/** Le jeu de l'Annuaire simulé : un seul modèle, d'où sortent l'API et les extractions (annuaire.md §8 [C]). */

/** Type d'une boîte MSSanté (TRE_R257) : de personne, de cabinet, de structure, applicative. */
export type TypeBoite = 'PER' | 'CAB' | 'ORG' | 'APP'

export interface BoiteAnnuaire {
  adresse: string
  type: TypeBoite
  service: string | null
  description: string | null
  /** Le titulaire accepte de ne plus recevoir de papier. */
  dematerialisation: boolean
}

export interface AdresseAnnuaire {
  numero: string
  /** Code du type de voie, `R` ou `AV`. */
  typeVoie: string
  voie: string
  commune: Commune
}

export interface Commune {
  codePostal: string
  /** Code officiel géographique. */
  insee: string
  nom: string
  /** Le nom en capitales sans accents ni tirets, comme une ligne d'acheminement. */
  acheminement: string
  departement: string
}

export interface StructureAnnuaire {
  /** Identifiant technique FHIR, opaque. */
  id: string
  /** Identifiant national : `1`+FINESS, ou `4`+RPPS+rang. */
  identifiant: string
  finess: string | null
  finessJuridique: string | null
  /** « Identifiant technique de la structure » de l'extraction. */
  technique: string
  raisonSociale: string
  enseigne: string | null
  adresse: AdresseAnnuaire
  telephone: string | null
  courriel: string | null
  /** TRE_R02. */
  secteur: string
  /** TRE_R66, des établissements seulement. */
  categorie: string | null
  /** Licence d'officine. */
  licence: string | null
  juridique: boolean
  /** Identifiant FHIR de l'entité juridique dont elle dépend. */
  parent: string | null
  boites: readonly BoiteAnnuaire[]
  misAJour: Date
}

export interface ActiviteAnnuaire {
  id: string
  /** Numéro d'activité. */
  numero: string
  structure: StructureAnnuaire
  /** TRE_R23 : libéral, salarié, bénévole. */
  mode: 'L' | 'S' | 'B'
  boites: readonly BoiteAnnuaire[]
}

export interface SavoirFaire {
  /** TRE_R04 : `S`, spécialité ordinale. */
  type: string
  code: string
}

export interface Professionnel {
  /** Identifiant technique FHIR, opaque. */
  id: string
  rpps: string
  civilite: 'M' | 'MME'
  /** DR ou PR, des professions qui en portent. */
  civiliteExercice: string | null
  nom: string
  prenom: string
  /** TRE_G15. */
  profession: string
  /** TRE_R09 : civil, étudiant, militaire. */
  categorie: 'C' | 'E' | 'M'
  savoirFaire: SavoirFaire | null
  /** Vrai tant que la personne est inscrite ; une inactive n'est plus dans les extractions. */
  actif: boolean
  boites: readonly BoiteAnnuaire[]
  activites: readonly ActiviteAnnuaire[]
  misAJour: Date
}
