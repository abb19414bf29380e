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

/** Valeurs telles que tapées : date `jj/mm/aaaa`, sexe `M`, `F` ou `I`, lieu en code COG. */
export type TraitsSaisis = Partial<
  Record<Exclude<ChampIdentite, 'matriculeIns' | 'oid'>, string>
> & {
  numeroSecuriteSociale?: string
}

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
  /** Ouvre la fiche d'un patient par son nom de naissance et son premier prénom. */
  ouvrirPatient(patient: {
    nomNaissance: string
    premierPrenom: string
  }): Promise<ResultatEnregistrement>
  /** Change des traits du patient ouvert et demande l'enregistrement. */
  modifierPatient(traits: TraitsSaisis): Promise<ResultatEnregistrement>
  /** Affiche la fiche du patient ouvert et rend ce qu'elle montre, libellés compris (INS.01, INS.02). */
  lireIdentite(): Promise<IdentiteAffichee>
  /** Enregistre le contrôle d'un justificatif, dit par son nom courant : « passeport » (ins.md §9). */
  validerIdentite(justificatif: string): Promise<ResultatEnregistrement>
}

export const ACTIONS_PATIENTS = [
  'chercherPatient',
  'creerPatient',
  'ouvrirPatient',
  'modifierPatient',
  'lireIdentite',
  'validerIdentite',
] as const satisfies readonly (keyof ActionsPatients)[]
