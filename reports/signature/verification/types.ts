import type { X509Certificate } from 'node:crypto'
import type { Constat } from '../../campagne/types.ts'

export interface OptionsVerification {
  /** Autorités que l'utilisateur reconnaît, PEM bout à bout ; sans elles, la racine n'est pas jugée. */
  autorites?: readonly X509Certificate[]
}

export interface SignatureVerifiee {
  /** Faux quand le dossier ne porte pas de signature : alors rien d'autre n'est jugé que ses fichiers. */
  signe: boolean
  /** Aucun constat manqué. */
  intact: boolean
  constats: readonly Constat[]
  signataire: string | null
  algorithme: string | null
  /** Instant de la signature : celui de l'horodatage, à défaut celui que le signataire déclare. */
  date: string | null
  source: 'horodatage' | 'signataire' | null
  /** Ce que la vérification n'a pas pu établir, sans reproche. */
  informations: readonly string[]
}

/** Une chose vérifiée : ce qui a été vu quand elle manque, ou `null`. */
export interface Controle {
  id: string
  attendu: string
  ou: string
  action: string
  source: string
}
