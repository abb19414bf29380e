import type { Etat } from './etats.ts'

export const NATURES = ['versement', 'suppression'] as const
export type Nature = (typeof NATURES)[number]

/** Ce que le cabinet doit faire d'un document au DMP. */
export interface Ordre {
  id: number
  patientId: number
  documentId: number
  nature: Nature
  etat: Etat
  /** OID du lot : gardé d'un essai à l'autre, jamais réemployé pour un autre envoi. */
  lot: string
  /** Pourquoi il attend, ou pourquoi le DMP a dit non. */
  motif: string | null
  code: string | null
  essais: number
  /** Le dernier essai est resté sans issue : le document y est peut-être déjà. */
  incertain: boolean
  creeLe: string
  /** Ne part pas avant. */
  duLe: string
  changeLe: string
  /** Numéro d'inscription, quand on l'a appris. */
  entryUUID: string | null
  demandePar: string
}
