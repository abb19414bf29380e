import type { Identite } from '../patients/identite.ts'
import type { Statut } from '../patients/regles/statut.ts'
import type { TraitEdition } from '../reglages/editions/editions.ts'
import type { Specialite } from './cabinet.ts'
import type { Codage, TypeDocument } from './types.ts'

/** Les seuls champs qu'un document emporte : ni le numéro d'assuré, ni les coordonnées. */
export const TRAITS_FIGES = [
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
] as const satisfies readonly (keyof Identite)[]
export type TraitsFiges = Pick<Identite, (typeof TRAITS_FIGES)[number]>

/** Le patient au moment de la signature ; l'INS ne sort que si le statut le permet (règle 28). */
export interface PatientFige {
  /** Numéro de dossier du cabinet. */
  ipp: string
  traits: TraitsFiges
  statut: Statut
  ins: { matricule: string; oid: string } | null
}

export interface AuteurFige {
  /** 8 + RPPS. */
  identifiant: string
  nom: string
  prenom: string
  titre: 'Docteur' | null
  specialite: Specialite | null
  secteur: Codage
}

/**
 * La seule source d'un document terminé : l'écran, le PDF, le CDA et les métadonnées en sont tirés
 * et disent donc la même chose.
 */
export interface Contenu {
  /** OID : identifiant du CDA et `uniqueId` des métadonnées. */
  id: string
  /** Commun aux versions successives du document. */
  serie: string
  version: number
  type: TypeDocument
  titre: string
  texte: string
  /** Instants ISO. */
  debutLe: string
  termineLe: string
  patient: PatientFige
  /** Traits que le cabinet ajoute à ses éditions (INS.56). */
  traitsAjoutes: readonly TraitEdition[]
  auteur: AuteurFige
}
