import type { Contenu, Redaction } from './modele/contenu.ts'

/** Qui a retiré le document du dossier, et pourquoi : la trace reste. */
export interface Suppression {
  le: string
  par: string
  motif: string
}

/** Un document du dossier : un brouillon que son auteur modifie, ou un document figé. */
export interface Document extends Redaction {
  id: number
  patientId: number
  auteurId: number | null
  /** Nom de l'auteur, gardé si le compte disparaît. */
  auteur: string
  creeLe: string
  modifieLe: string
  /** Change à chaque écriture et détecte les saisies croisées. */
  version: number
  /** Le document terminé que celui-ci remplace, ou remplacera. */
  remplaceId: number | null
  /** Le document terminé qui remplace celui-ci. */
  remplaceParId: number | null
  suppression: Suppression | null
  /** Présent une fois le document terminé. */
  contenu: Contenu | null
}
