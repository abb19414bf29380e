import type { EcartProtocole } from '../../contrat.ts'
import type { Boite } from '../boites/types.ts'
import type { Partie } from '../mime/structure.ts'
import type { Enveloppe } from '../remise/types.ts'

/** Les faits d'un message soumis, tels que les règles les lisent. */
export interface FaitsMessage {
  octets: Buffer
  structure: Partie
  enveloppe: Enveloppe
  /** Boîte ouverte qui envoie. */
  boite: Boite | null
  vague: '1' | '2'
  /** Vrai quand ce Message-ID a déjà été soumis. */
  dejaSoumis(messageId: string): boolean
  /** Valeurs d'un champ d'en-tête, mots encodés décodés. */
  champ(nom: string): readonly string[]
  archive: FaitsArchive | null
  pieces: readonly Piece[]
  /** Vrai pour un accusé (`multipart/report`) : ce n'est pas un message rédigé. */
  accuse: boolean
  /** Vrai quand un destinataire au moins est un patient. */
  versPatient: boolean
}

export interface Piece {
  nom: string
  type: string
  octets: Buffer
}

/** Ce que porte l'archive IHE XDM jointe. */
export interface FaitsArchive {
  nom: string
  /** Pourquoi elle ne s'ouvre pas ; `null` quand elle s'ouvre. */
  defaut: string | null
  documents: readonly DocumentJoint[]
}

export interface DocumentJoint {
  /** `code/@code` du CDA ; `null` quand il ne se lit pas. */
  code: string | null
  /** Matricule INS de quinze caractères porté par le CDA. */
  matricule: string | null
  /** Vrai avec le matricule, son OID et les cinq traits (X-MSS-INS, mssante.md §10). */
  insQualifiee: boolean
  /** PDF encapsulé d'un CDA de niveau 1. */
  pdf: Uint8Array | null
}

/** Une règle : des faits aux écarts, sans rien faire d'autre. */
export type RegleMessage = (faits: FaitsMessage) => readonly EcartProtocole[]
