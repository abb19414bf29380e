import type { MasquageDmp } from './dmp.ts'
import type { ResultatEnregistrement } from './resultat.ts'

/** Les documents d'un cabinet, dans les mots du médecin (annexe Va1, cda.md §1). */
export const TYPES_DOCUMENT = [
  'lettre',
  'lettre de liaison',
  'compte rendu',
  'certificat',
  'ordonnance de médicaments',
  'ordonnance de biologie',
  'ordonnance de kinésithérapie',
  'ordonnance de soins infirmiers',
  'ordonnance de pédicurie',
  "ordonnance d'orthophonie",
  "ordonnance d'orthoptie",
  'demande de télémédecine',
  'synthèse médicale',
] as const
export type TypeDocument = (typeof TYPES_DOCUMENT)[number]

/** Ce qu'une ordonnance prescrit, une ligne. */
export interface LignePrescrite {
  libelle: string
  /** « 1 comprimé matin et soir » pour un médicament, « 2 fois par semaine » pour un acte. */
  posologie: string
  /** « 3 mois », « 10 séances ». */
  duree: string
}

/** À qui le document s'adresse, hors du patient. */
export interface DestinataireSaisi {
  nom: string
  prenom: string
  /** `8` + RPPS. */
  identifiant: string
}

export interface DocumentRedige {
  type: TypeDocument
  titre: string
  texte: string
  /** Vide pour ce qui n'est pas une ordonnance. */
  lignes: readonly LignePrescrite[]
  destinataires: readonly DestinataireSaisi[]
  /** À qui le DMP le cachera ; absent : à personne (DMP.03). */
  masquages?: readonly MasquageDmp[]
  /** Vrai : ce document-ci ne part pas au DMP, tant qu'on ne l'y envoie pas. */
  retenu?: boolean
}

/** N1 : en-tête et PDF encapsulé ; N3 : document structuré (cda.md §2). */
export const NIVEAUX_CDA = ['1', '3'] as const
export type NiveauCda = (typeof NIVEAUX_CDA)[number]

/** Les traits que le site peut ajouter à ses éditions (INS.56). */
export const TRAITS_EDITION = ['nomUtilise', 'prenomUtilise', 'lieuNaissance'] as const
export type TraitEdition = (typeof TRAITS_EDITION)[number]

/** Un fichier que le logiciel a produit, octets intacts. */
export interface FichierProduit {
  /** Nom que le logiciel lui donne. */
  nom: string
  /** Type MIME : `application/pdf`, `application/zip`. */
  type: string
  octets: Uint8Array
  /** Qui l'a remis au banc ; absent quand le pilote l'a pris lui-même. */
  auteur?: string
}

/** Ce qu'une sortie a donné ; `fichier` est nul quand le logiciel ne l'offre pas ou la refuse. */
export interface ResultatProduction {
  fichier: FichierProduit | null
  messages: readonly string[]
}

/** Ce que l'écran dit d'une ordonnance déposée, ou non. */
export interface DepotAffiche {
  enregistree: boolean
  /** Vide quand l'écran n'en montre pas. */
  numero: string
}

/** Rédiger un document pour le patient ouvert, et le faire sortir du logiciel. */
export interface ActionsDocuments {
  /** Rédige un document pour le patient ouvert et le termine. */
  redigerDocument(document: DocumentRedige): Promise<ResultatEnregistrement>
  /** Rédige et termine une nouvelle version du dernier document, qui l'annule et la remplace. */
  remplacerDocument(): Promise<ResultatEnregistrement>
  /** Édite le dernier document rédigé : le PDF qui part à l'imprimante, ou le scan du papier (INS.55, INS.57). */
  imprimerDocument(): Promise<ResultatProduction>
  /** Exporte le dernier document rédigé en archive IHE_XDM.ZIP (INS.37). */
  exporterDocument(): Promise<ResultatProduction>
  /** Obtient le dernier document rédigé en CDA R2 de ce niveau, fichier XML. */
  exporterCda(niveau: NiveauCda): Promise<ResultatProduction>
  /** Affiche le dernier document rédigé comme le lit un utilisateur, et en rend le texte. */
  lireDocumentAffiche(): Promise<string>
  /** Lit, sur la dernière ordonnance rédigée, ce que le logiciel dit de son dépôt à l'Ordonnance Numérique. */
  lireDepotOrdonnance(): Promise<DepotAffiche>
  /** Règle, pour le site, les traits que les éditions ajoutent aux traits obligatoires (INS.56). */
  reglerEditions(traits: readonly TraitEdition[]): Promise<ResultatEnregistrement>
}

export const ACTIONS_DOCUMENTS = [
  'redigerDocument',
  'remplacerDocument',
  'imprimerDocument',
  'exporterDocument',
  'exporterCda',
  'lireDocumentAffiche',
  'lireDepotOrdonnance',
  'reglerEditions',
] as const satisfies readonly (keyof ActionsDocuments)[]
