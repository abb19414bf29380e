import type { Anomalie } from '../../../schemas/anomalie.ts'
import type { OperationInsi } from '../../../schemas/insi/operations.ts'
import type { TraitsDemandes } from '../../../schemas/insi/regles/types.ts'
import type { CertificatClient } from '../../pki/certificat-client.ts'
import type { Forme } from '../formes/types.ts'
import type { LigneLot } from '../lots/lots.ts'

export interface MatriculeDemande {
  numero: string | null
  cle: string | null
}

/** Ce que demande une recherche par carte Vitale ; `null` quand l'élément manque. */
export interface DemandeCarte {
  individu: MatriculeDemande | null
  ouvrantDroit: MatriculeDemande | null
  nomNaissance: string | null
  dateNaissance: string | null
  rang: string | null
}

/** Ce que demande une vérification unitaire, ou une ligne d'un lot (ins.md §2.4). */
export interface DemandeVerification {
  /** `null` quand la demande ne porte aucun matricule : ce n'est alors pas une vérification. */
  ins: { numero: string | null; cle: string | null; oid: string | null } | null
  /** `prenoms` est l'élément Prenom seul ; la liste est à part. */
  traits: TraitsDemandes
  listePrenom: string | null
}

/** Ce qu'une forme a lu dans un corps : une seule de ces demandes n'est pas nulle. */
export interface DemandeLue {
  traits: TraitsDemandes | null
  carte: DemandeCarte | null
  verification: DemandeVerification | null
  /** Les lignes d'un lot déposé. */
  depot: readonly LigneLot[] | null
  /** Numéro du lot à collecter. */
  collecte: string | null
}

export const AUCUNE_DEMANDE: DemandeLue = {
  traits: null,
  carte: null,
  verification: null,
  depot: null,
  collecte: null,
}

export interface ContexteLu {
  /** Nombre de blocs reçus : un seul est attendu. */
  nombre: number
  anomalies: readonly Anomalie[]
  emetteur: string | null
}

export interface Couverture {
  vide: boolean
  assure: string | null
  dateNaissance: string | null
  rang: string | null
}

export interface Assertion {
  id: string | null
  version: string | null
  emiseLe: string | null
  formatEmetteur: string | null
  /** `CPS`, `PSC`, `VITALE`… */
  qualificatif: string | null
  nom: string | null
  attributs: ReadonlyMap<string, readonly string[]>
  signee: boolean
  /** Pourquoi la signature ne tient pas ; `null` quand elle tient ou n'a pas été vérifiée. */
  refusSignature: string | null
}

export interface CorpsLu extends DemandeLue {
  nom: string
  espace: string
  anomalies: readonly Anomalie[]
}

/** Le contenu d'une enveloppe SOAP 1.2 bien formée. */
export interface MessageLu {
  action: string | null
  messageId: string | null
  contexteLps: ContexteLu & { idam: string | null; nom: string | null }
  contexteBam: ContexteLu & { couverture: Couverture }
  assertions: readonly Assertion[]
  corps: CorpsLu
}

/** Tout ce que les règles savent d'une requête ; elles n'y changent rien. */
export interface Faits {
  typeMime: string | null
  actionHttp: string | null
  /** Pourquoi le XML n'a pas été lu, nul quand il l'a été. */
  refusXml: Anomalie | null
  /** Défaut de l'enveloppe, et sa version SOAP. */
  enveloppe: {
    version: '1.2' | '1.1' | 'autre'
    anomalie: Anomalie | null
    /** Noms des éléments du corps : plusieurs, l'enveloppe est mauvaise. */
    corps: readonly string[]
  }
  message: MessageLu | null
  /** Opération nommée par wsa:Action, à défaut par HTTP, et sa forme. */
  operation: OperationInsi | null
  forme: Forme | null
  certificat: CertificatClient | null
  messageIdDejaVu: boolean
  maintenant: Date
}
