import type { Contenu } from './contenu.ts'
import type { TypeDocument } from './types.ts'

/** Un document du dossier : un brouillon que son auteur modifie, ou un document figé. */
export interface Document {
  id: number
  patientId: number
  auteurId: number | null
  /** Nom de l'auteur, gardé si le compte disparaît. */
  auteur: string
  type: TypeDocument
  titre: string
  texte: string
  creeLe: string
  modifieLe: string
  /** Change à chaque écriture et détecte les saisies croisées. */
  version: number
  /** Présent une fois le document terminé. */
  contenu: Contenu | null
}
