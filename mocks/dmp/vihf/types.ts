import type { X509Certificate } from 'node:crypto'
import type { EcartProtocole } from '../../contrat.ts'
import type { Cx } from '../cx.ts'
import type { CodeFauteDmp } from '../fautes.ts'

export const MODES_AUTHENTIFICATION = ['DIRECTE', 'INDIRECTE', 'INDIRECTE_RENFORCEE'] as const
export type ModeAuthentification = (typeof MODES_AUTHENTIFICATION)[number]

export interface CodeVihf {
  code: string
  systeme: string
}

/** Un VIHF lu (dmp.md §5 [V]) ; ce qui manque est `null`. */
export interface Vihf {
  id: string | null
  emisLe: string | null
  emetteur: string | null
  formatEmetteur: string | null
  sujet: string | null
  pasAvant: string | null
  pasApres: string | null
  signe: boolean
  mode: string | null
  structure: string | null
  roles: readonly CodeVihf[]
  usage: CodeVihf | null
  /** Texte du patient visé, et sa lecture. */
  patientEcrit: string | null
  patient: Cx | null
  /** Valeurs simples, par nom d'attribut. */
  attributs: ReadonlyMap<string, string>
}

/** Ce que la signature vaut ; `refus` nul quand elle est bonne. */
export interface SignatureVihf {
  certificat: X509Certificate | null
  refus: string | null
}

/** Le certificat présenté à la connexion. */
export interface CertificatTls {
  appelant: string
  /** Pourquoi il n'est pas accepté ; `null` quand il l'est. */
  refus: string | null
  empreinte: string
  /** CN et OU, pour qui appelle sans VIHF. */
  cn: string | null
  ou: string | null
}

export interface FaitsVihf {
  nombre: number
  vihf: Vihf | null
  signature: SignatureVihf
  tls: CertificatTls | null
  maintenant: Date
  /** Faux pour TD0.4, qui ne vise aucun patient. */
  patientAttendu: boolean
}

/** Ce que les règles savent des professionnels et des structures. */
export interface AnnuaireDmp {
  structureConnue(identifiant: string): boolean
  /** `null` : professionnel inconnu. */
  structuresDe(identifiant: string): readonly string[] | null
  /** Retient un identifiant d'assertion ; vrai quand il avait déjà servi. */
  dejaVu(id: string): boolean
}

export interface RefusVihf {
  faute: CodeFauteDmp
  ecarts: readonly EcartProtocole[]
}

/** Une règle du VIHF : des faits au refus, ou `null`. */
export type RegleVihf = (faits: FaitsVihf, annuaire: AnnuaireDmp) => RefusVihf | null

/** Un refus pour une seule raison. */
export const refuserVihf = (faute: CodeFauteDmp, ecart: EcartProtocole): RefusVihf => ({
  faute,
  ecarts: [ecart],
})
