import { DESCRIPTIONS, TYPES_DOCUMENT } from '../../documents/types.ts'

/** À qui le patient refuse que ses documents partent (MSS.20, MSS.22). */
export const CANAUX = ['patient', 'professionnel'] as const
export type Canal = (typeof CANAUX)[number]

export const LIBELLES_CANAL: Record<Canal, string> = {
  patient: 'Ne rien recevoir dans Mon espace santé',
  professionnel: 'Ne rien envoyer à d’autres professionnels',
}

export interface Opposition {
  id: number
  patientId: number
  canal: Canal
  /** Code du type de document refusé ; `null` pour tous. */
  type: string | null
  motif: string
  le: string
  auteur: string
  leveeLe: string | null
  leveePar: string | null
}

/** Les types qu'un refus peut viser, par leur code. */
export const TYPES_REFUSABLES: readonly { code: string; libelle: string }[] = TYPES_DOCUMENT.map(
  (type) => ({ code: DESCRIPTIONS[type].type.code, libelle: DESCRIPTIONS[type].libelle }),
)

export const libelleDuType = (code: string | null): string =>
  code === null
    ? 'Tous les documents'
    : (TYPES_REFUSABLES.find((t) => t.code === code)?.libelle ?? code)
