import type { ResultatEnregistrement } from './resultat.ts'

export const TYPES_DOCUMENT = ['lettre', 'certificat', 'compte rendu'] as const
export type TypeDocument = (typeof TYPES_DOCUMENT)[number]

export interface DocumentRedige {
  type: TypeDocument
  titre: string
  texte: string
}

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

/** Rédiger un document pour le patient ouvert, et le faire sortir du logiciel. */
export interface ActionsDocuments {
  /** Rédige un document pour le patient ouvert et le termine. */
  redigerDocument(document: DocumentRedige): Promise<ResultatEnregistrement>
  /** Édite le dernier document rédigé : le PDF qui part à l'imprimante, ou le scan du papier (INS.55, INS.57). */
  imprimerDocument(): Promise<ResultatProduction>
  /** Exporte le dernier document rédigé en archive IHE_XDM.ZIP (INS.37). */
  exporterDocument(): Promise<ResultatProduction>
  /** Règle, pour le site, les traits que les éditions ajoutent aux traits obligatoires (INS.56). */
  reglerEditions(traits: readonly TraitEdition[]): Promise<ResultatEnregistrement>
}

export const ACTIONS_DOCUMENTS = [
  'redigerDocument',
  'imprimerDocument',
  'exporterDocument',
  'reglerEditions',
] as const satisfies readonly (keyof ActionsDocuments)[]
