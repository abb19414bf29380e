import type { Mutations } from '../../mutations/interrupteur.ts'
import type { CodePsc } from '../codes.ts'
import type { Revendications } from '../identite/jetons.ts'

/** Ce que les règles regardent. */
export interface FaitsJetons {
  identite: Revendications
  acces: Revendications
  /** Le jeton d'accès tel que reçu, pour son empreinte. */
  jetonAcces: string
  client: string
  emetteur: string
  /** `null` pour une demande par téléphone, qui n'en porte pas. */
  nonce: string | null
  maintenant: Date
}

/** Rend le code du refus, ou `null`. */
export type RegleJetons = (faits: FaitsJetons, mutations: Mutations) => CodePsc | null
