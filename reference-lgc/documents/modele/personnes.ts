import type { Identite } from '../../patients/identite.ts'
import type { Statut } from '../../patients/regles/statut.ts'
import type { Specialite } from '../cabinet.ts'
import type { Codage } from './codage.ts'

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

export interface AdressePostale {
  voie: string
  codePostal: string
  commune: string
}

/** Le cabinet tel qu'il signait ce jour-là : il peut déménager, pas le document. */
export interface CabinetFige {
  nom: string
  /** Registre et numéro : `4` + RPPS et rang (cda.md §6 [V]). */
  identifiant: string
  adresse: AdressePostale
  telephone: string
}

/** Un professionnel nommé dans un document sans en être l'auteur. */
export interface Intervenant {
  nom: string
  prenom: string
  titre: 'Docteur' | 'Professeur' | null
  /** `8` + RPPS ; `null` quand le cabinet ne le connaît pas. */
  identifiant: string | null
  specialite: Codage | null
  adresse: AdressePostale | null
  telephone: string | null
  mssante: string | null
}

/** Tous ceux à qui le document s'adresse, dans l'en-tête CDA comme sur le papier (DOC.05). */
export type Destinataire =
  | ({ genre: 'professionnel' } & Intervenant)
  | { genre: 'patient'; nom: string; prenom: string; mssante: string | null }
