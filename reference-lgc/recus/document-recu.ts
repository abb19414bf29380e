import type { DocumentLu, Genre } from './cda/document-lu.ts'
import type { Provenance } from './provenance.ts'

/** Où en est un document : à ranger, rangé, gardé sans être lisible, ou écarté par le cabinet. */
export const ETATS = ['a-classer', 'classe', 'illisible', 'ecarte'] as const
export type Etat = (typeof ETATS)[number]

/** Un document reçu : ce qui en est lu (`lu`), et ce que le cabinet en a fait. */
export interface DocumentRecu {
  id: number
  patientId: number | null
  etat: Etat
  genre: Genre
  provenance: Provenance
  recuLe: string
  recuPar: string
  nomFichier: string
  empreinte: string
  taille: number
  documentId: string | null
  setId: string | null
  numero: number | null
  /** Empreinte du PDF encapsulé : sa copie s'y reconnaît. */
  empreintePdf: string | null
  lu: DocumentLu
  /** Titre, type et date de classement : ceux du document, ou corrigés avant de classer. */
  titre: string
  type: string
  /** Chiffres `AAAAMMJJHHMMSS` : la date du document, à défaut celle de l'envoi. */
  date: string
  clinique: boolean
  horsIntervalle: boolean
  critique: boolean
  /** Pourquoi il est illisible, ou supprimé par son émetteur. */
  motif: string | null
  /** La version qui le remplace. */
  remplacePar: number | null
  classeLe: string | null
  classePar: string | null
  luLe: string | null
  luPar: string | null
  acquitteLe: string | null
  acquittePar: string | null
}
