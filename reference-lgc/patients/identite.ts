import type { Statut } from './regles/statut.ts'

/**
 * Les champs que l'utilisateur saisit ; le matricule et l'OID ne viennent que d'INSi (ins.md §8).
 */
export const CHAMPS_SAISIS = [
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'dateIncertaine',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
  'numeroSecuriteSociale',
  'adresse',
  'telephone',
  'courriel',
] as const
export type ChampSaisi = (typeof CHAMPS_SAISIS)[number]

/** Les dix champs du guide INS, dans l'ordre d'affichage. */
export const CHAMPS_IDENTITE = [
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
  'matriculeIns',
  'oid',
] as const
export type ChampIdentite = (typeof CHAMPS_IDENTITE)[number]

/** De quoi joindre le patient : jamais verrouillé (INS.31). */
export const COORDONNEES = ['adresse', 'telephone', 'courriel'] as const

/**
 * Dates `AAAA-MM-JJ`, sexe `M`, `F` ou `I`, chaîne vide pour un champ non renseigné ;
 * `dateIncertaine` dit ce que la date a d'inconnu.
 */
export type Identite = Record<ChampSaisi, string>

/** Un dossier que rien n'a encore rempli. */
export const IDENTITE_VIDE: Identite = {
  nomNaissance: '',
  premierPrenom: '',
  prenomsNaissance: '',
  dateNaissance: '',
  dateIncertaine: '',
  sexe: '',
  lieuNaissance: '',
  nomUtilise: '',
  prenomUtilise: '',
  numeroSecuriteSociale: '',
  adresse: '',
  telephone: '',
  courriel: '',
}

/** Le matricule et son OID, qui ne vont jamais l'un sans l'autre (ins.md §7 [V]). */
export interface Ins {
  matricule: string
  oid: string
  obtenueLe: string
  operation: string
}

export const CONFIANCES = ['elevee', 'faible'] as const
export type Confiance = (typeof CONFIANCES)[number]

/** Un titre de la liste du cabinet ; seule la confiance élevée valide. */
export interface Justificatif {
  code: string
  libelle: string
  confiance: Confiance
}

/** Le titre contrôlé : lequel, quand, par qui (EXI SI 23). */
export interface Controle extends Justificatif {
  le: string
  par: string
}

/** Les trois attributs d'identité (EXI ID 24, EXI ID 26). */
export const ATTRIBUTS = ['homonyme', 'douteuse', 'fictive'] as const
export type Attribut = (typeof ATTRIBUTS)[number]
export type Attributs = Record<Attribut, boolean>

/** Tout ce dont le statut et la fiche dépendent. */
export interface Dossier {
  identite: Identite
  ins: Ins | null
  controle: Controle | null
  attributs: Attributs
}

/** Un dossier enregistré ; `version` change à chaque écriture et détecte les saisies croisées. */
export interface Patient extends Dossier {
  id: number
  version: number
  statut: Statut
}
