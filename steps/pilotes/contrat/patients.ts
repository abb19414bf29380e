import type { ResultatEnregistrement } from './resultat.ts'

/** Les dix champs d'identité du guide INS (ins.md §8). */
export const CHAMPS_IDENTITE = [
  'matriculeIns',
  'oid',
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
] as const
export type ChampIdentite = (typeof CHAMPS_IDENTITE)[number]

/** De quoi joindre le patient : toujours modifiable (INS.31). */
export const COORDONNEES = ['adresse', 'telephone', 'courriel'] as const
export type Coordonnee = (typeof COORDONNEES)[number]

/** Les attributs d'une identité (ins.md §9, EXI ID 24 et 26). */
export const ATTRIBUTS = ['homonyme', 'douteuse', 'fictive'] as const
export type Attribut = (typeof ATTRIBUTS)[number]

/**
 * Ce qu'il faut saisir : date `jj/mm/aaaa`, sexe `M`, `F` ou `I`, lieu en code COG ; `justificatif`
 * est la pièce présentée, par son nom courant. Le pilote l'écrit comme son logiciel l'attend.
 */
export type TraitsSaisis = Partial<
  Record<Exclude<ChampIdentite, 'matriculeIns' | 'oid'> | Coordonnee, string>
> & {
  numeroSecuriteSociale?: string
  justificatif?: string
}

/** Un champ tel que l'écran le montre : date et sexe dans l'écriture du logiciel, le banc les reconnaît. */
export interface ChampAffiche {
  libelle: string
  valeur: string
}

export interface IdentiteAffichee {
  champs: Partial<Record<ChampIdentite, ChampAffiche>>
  /** Le numéro d'assuré, distinct du matricule INS. */
  numeroSecuriteSociale: ChampAffiche | null
  /** Mot affiché : provisoire, récupérée, validée, qualifiée. */
  statut: string
  attributs: readonly string[]
  /** Avertissements et messages visibles. */
  messages: readonly string[]
}

export interface CriteresRecherche {
  dateNaissance?: string
  nom?: string
  prenom?: string
  matriculeIns?: string
}

export interface LignePatient {
  nomNaissance: string
  premierPrenom: string
  dateNaissance: string
  sexe: string
  statut: string
}

export interface ResultatRecherche {
  patients: readonly LignePatient[]
  messages: readonly string[]
}

/** Chercher, créer, ouvrir, modifier et lire un patient. */
export interface ActionsPatients {
  /** Cherche dans la base du cabinet ; date `jj/mm/aaaa`, matricule tel que tapé (ins.md §8, EXI ID 17). */
  chercherPatient(criteres: CriteresRecherche): Promise<ResultatRecherche>
  /** Saisit la fiche d'un patient et demande son enregistrement ; un trait absent n'est pas saisi. */
  creerPatient(traits: TraitsSaisis): Promise<ResultatEnregistrement>
  /**
   * Remplit la création et s'y arrête, pour que l'écran se voie (INS.18) ; sur plusieurs écrans, au
   * dernier que le logiciel laisse atteindre.
   */
  saisirPatient(traits: TraitsSaisis): Promise<void>
  /** Enregistre la création que `saisirPatient` a remplie, confirmations comprises. */
  enregistrerPatient(): Promise<ResultatEnregistrement>
  /** Ouvre la fiche d'un patient par son nom de naissance et son premier prénom. */
  ouvrirPatient(patient: {
    nomNaissance: string
    premierPrenom: string
  }): Promise<ResultatEnregistrement>
  /** Change des traits du patient ouvert et demande l'enregistrement. */
  modifierPatient(traits: TraitsSaisis): Promise<ResultatEnregistrement>
  /** Affiche la fiche du patient ouvert et rend ce qu'elle montre, libellés compris (INS.01, INS.02). */
  lireIdentite(): Promise<IdentiteAffichee>
  /** Affiche la fiche du patient ouvert et rend ses coordonnées ; une coordonnée tue est absente. */
  lireCoordonnees(): Promise<Partial<Record<Coordonnee, string>>>
  /** Pose un attribut sur le patient ouvert ; `accepte` est faux si le logiciel ne l'offre pas (INS.27). */
  poserAttribut(attribut: Attribut): Promise<ResultatEnregistrement>
  /** Enregistre le contrôle d'un justificatif, dit par son nom courant : « passeport » (ins.md §9). */
  validerIdentite(justificatif: string): Promise<ResultatEnregistrement>
}

export const ACTIONS_PATIENTS = [
  'chercherPatient',
  'creerPatient',
  'saisirPatient',
  'enregistrerPatient',
  'ouvrirPatient',
  'modifierPatient',
  'lireIdentite',
  'lireCoordonnees',
  'poserAttribut',
  'validerIdentite',
] as const satisfies readonly (keyof ActionsPatients)[]
