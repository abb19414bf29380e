import type { Anomalie } from '../../schemas/anomalie.ts'
import type { ElementXml } from '../../schemas/xml/types.ts'
import type { EcartProtocole } from '../contrat.ts'
import type { Fragment } from '../xml/gabarit.ts'
import type { Depot } from './depot/index.ts'
import type { CodeFauteDmp } from './fautes.ts'
import type { ReglagesDmp } from './reglages.ts'
import type { Piece } from './transport/ecrire-multipart.ts'
import type { Appelant } from './vihf/appelant.ts'

/** Ce dont une transaction a besoin pour répondre. */
export interface Contexte {
  corps: ElementXml
  /** Défauts d'ebRIM relevés à la lecture. */
  anomalies: readonly Anomalie[]
  /** Pièces jointes, par Content-ID. */
  pieces: ReadonlyMap<string, Uint8Array>
  /** Longs contenus en base64 retirés du corps, par repère. */
  detaches: ReadonlyMap<string, Uint8Array>
  appelant: Appelant
  depot: Depot
  reglages: ReglagesDmp
  maintenant: Date
  /** Identité des patients, pour les réponses HL7 v3. */
  personne: (ins: string) => PersonneDmp | null
  /** Identité des professionnels, pour la liste des autorisations. */
  professionnel: (identifiant: string) => ProfessionnelDmp | null
}

export interface PersonneDmp {
  nom: string
  prenoms: string
  sexe: 'F' | 'M'
  /** `AAAA-MM-JJ`. */
  dateNaissance: string
}

export interface ProfessionnelDmp {
  nom: string
  prenom: string
  /** `G15_10/SM26`. */
  specialite: string
}

/** Ce que la transaction répond, et ce qu'il faut en tracer. */
export interface IssueTransaction {
  corps: Fragment
  /** `Success`, `OK`, `DMPOk`, ou le premier code d'erreur. */
  code: string
  refusee: boolean
  /** `TD2.1`. */
  transaction: string
  ins: string | null
  /** Identifiants uniques des documents touchés. */
  documents: readonly string[]
  pieces: readonly Piece[]
  ecarts: readonly EcartProtocole[]
}

export type Issue =
  | IssueTransaction
  | { faute: CodeFauteDmp; prefixe?: string; ecarts: readonly EcartProtocole[] }

export type Traiter = (contexte: Contexte) => Issue
