import type { FaitsTls } from '../tls/faits.ts'

/** Un destinataire de l'enveloppe et les rapports qu'il demande (RFC 3461). */
export interface DestinataireEnveloppe {
  adresse: string
  notifier: readonly string[]
  orcpt: string | null
}

/** Ce qui entoure un message accepté, gardé pour la preuve (mssante.md §6). */
export interface Enveloppe {
  /** Identifiant de file, rendu au client par 250. */
  file: string
  expediteur: string
  destinataires: readonly DestinataireEnveloppe[]
  envid: string | null
  /** `FULL` ou `HDRS`. */
  ret: string | null
  client: string
  tls: FaitsTls | null
  mecanisme: string | null
  date: string
}
