import type { Context } from 'hono'
import type { ServiceSimule } from './contrat.ts'
import type { Journal } from './journal.ts'
import type { Panne, Pannes } from './pannes.ts'

/** Une commande propre à un service, montée en `POST /_mock/<service>/<verbe>`. */
export type Commande = (c: Context) => Promise<Response>

/** Ce que l'API de contrôle attend d'un service ; l'ajouter à sa liste suffit à l'exposer. */
export interface ServiceControle {
  nom: ServiceSimule
  journal: Journal
  /** Pannes armées, et l'interprète d'une demande de panne. */
  pannes: Pick<Pannes<Panne>, 'lister' | 'vider'>
  /** Arme une panne depuis un corps JSON non vérifié ; rend les erreurs, vide quand elle est armée. */
  armerPanne(corps: unknown): readonly string[]
  /** État lisible du service, sans secret. */
  etat(): Record<string, unknown>
  /** Revient à l'état de départ, horloge comprise. */
  reinitialiser(): void
  commandes: Record<string, Commande>
  /** Lectures propres au service, montées en `GET` ; un chemin peut porter un paramètre. */
  lectures?: Record<string, Commande>
}
