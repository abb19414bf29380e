/** Ce que l'utilisateur a changé au rappel d'un patient (DOC.09). */
export interface Ajustement {
  /** Périodicité propre à ce patient, en mois. */
  mois: number | null
  /** `AAAA-MM-JJ` : rien avant ce jour. */
  reporteAu: string | null
  /** Instant ISO ; le rappel reste écarté jusqu'à ce qu'on le rétablisse. */
  ecarteLe: string | null
  motif: string | null
}

export const SANS_AJUSTEMENT: Ajustement = {
  mois: null,
  reporteAu: null,
  ecarteLe: null,
  motif: null,
}

export const ETATS_RAPPEL = ['du', 'reporte', 'a-venir', 'ecarte'] as const
export type EtatRappel = (typeof ETATS_RAPPEL)[number]

export interface Rappel {
  patientId: number
  etat: EtatRappel
  /** Ce qui fait devoir un VSM. */
  motifs: readonly string[]
  mois: number
  /** `AAAA-MM-JJ` ; `null` quand le patient n'a jamais eu de VSM. */
  dernier: string | null
  /** `AAAA-MM-JJ`, report compris. */
  echeance: string
  ajustement: Ajustement
}
