import type { Patient } from '../../../patients/identite.ts'
import type { MessageRecu } from '../message-recu.ts'

/** Ce que les règles savent du message, du dossier visé et des réglages du site. */
export interface FaitsIntegration {
  message: Pick<MessageRecu, 'ins' | 'verification' | 'fiabilite'>
  /** Le dossier à mettre à jour ; `null` pour en créer un. */
  patient: Pick<Patient, 'id' | 'ins' | 'statut'> | null
  /** Le dossier qui porte déjà l'INS reçue. */
  porteur: number | null
  /** Le site reçoit lui-même l'usager (règle 30). */
  priseEnChargeDirecte: boolean
  /** L'émetteur est lié par un contrat de confiance. */
  contrat: boolean
}

/** Ce qu'il faut faire de l'INS reçue. */
export type SortIns = 'aucune' | 'recuperee' | 'qualifiee'

/** Les traits qu'un dossier connu reprend de l'émetteur. */
export type TraitsRepris = 'tous' | 'complementaires'

export type Decision =
  | { genre: 'impossible'; raison: string }
  | { genre: 'inchange'; raison: string }
  | { genre: 'integrer'; ins: SortIns; traits: TraitsRepris }

/** Une règle d'intégration : la première qui décide l'emporte. */
export type RegleIntegration = (faits: FaitsIntegration) => Decision | null

export const integrer = (ins: SortIns, traits: TraitsRepris = 'tous'): Decision => ({
  genre: 'integrer',
  ins,
  traits,
})
