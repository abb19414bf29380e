import type { Individu } from '../insi/reponse.ts'

/** Une personne de l'appli : le titulaire, ou un ayant droit rattaché. */
export interface BeneficiaireApcv {
  /** Ses traits et son INS, dans la forme que les règles d'INSi comparent déjà. */
  individu: Individu
  premierPrenom: string
  nomUsage: string
}

/** Ce que le service rend quand un téléphone est lu (ins.md §15). */
export interface ContexteApcv {
  identifiant: string
  /** Au-delà, il faut une nouvelle lecture. */
  fin: Date
  /** Le titulaire d'abord. */
  beneficiaires: readonly BeneficiaireApcv[]
}

/** Les façons d'obtenir un contexte : le code à l'écran, le téléphone posé, ou celui qui court. */
export const VOIES = ['qr', 'nfc', 'reprise'] as const
export type Voie = (typeof VOIES)[number]

export const LIBELLES_VOIE: Record<Voie, string> = {
  qr: 'Code QR',
  nfc: 'Sans contact',
  reprise: 'Lecture reprise',
}

/** La valeur gardée avec l'INS : d'où elle vient (mode `AV`, ins.md §9 [V]). */
export const OPERATION_APCV = 'apcv'
