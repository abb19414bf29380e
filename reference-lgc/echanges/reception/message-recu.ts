import type { Identite } from '../../patients/identite.ts'
import type { Correspondant } from '../domaine.ts'
import type { EvenementRecu } from '../hl7/lire.ts'
import type { Donnee } from '../hl7/lire-resultats.ts'
import type { InsDiffusee } from '../hl7/pid.ts'

/** Où en est la vérification par INSi de l'INS reçue (INS.46). */
export const VERIFICATIONS = [
  'sans-ins',
  'deja-connue',
  'attendue',
  'concorde',
  'discorde',
  'incident',
] as const
export type Verification = (typeof VERIFICATIONS)[number]

/** Ce qu'est devenu le message ; une donnée attend tant qu'elle n'est ni intégrée ni écartée. */
export const SUITES = [
  'a-traiter',
  'creee',
  'mise-a-jour',
  'inchangee',
  'en-attente',
  'integree',
  'ecartee',
] as const
export type Suite = (typeof SUITES)[number]

/** Un message accepté d'un partenaire, avec ce que le cabinet en a fait. */
export interface MessageRecu {
  id: number
  identifiant: string
  emetteur: Correspondant
  evenement: EvenementRecu
  recuLe: string
  /** Le message tel qu'il est arrivé. */
  contenu: string
  identite: Identite
  ins: InsDiffusee | null
  fiabilite: 'PROV' | 'VALI'
  donnee: Donnee | null
  verification: Verification
  verificationCode: string | null
  verificationMessage: string | null
  suite: Suite
  /** Pourquoi une donnée attend, ou pourquoi une identité n'a rien changé. */
  motif: string | null
  patientId: number | null
  traiteLe: string | null
  traitePar: string | null
}

/** L'auteur des traces de ce que personne n'a demandé. */
export const AUTEUR_AUTOMATIQUE = 'Réception automatique'
