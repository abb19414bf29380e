/** Ce que tout service simulé a en commun : son journal, ses pannes, son horloge. */

export const SERVICES_SIMULES = [
  'psc',
  'insi',
  'dmp',
  'mss',
  'annuaire',
  'vitale',
  'on',
  'flux',
] as const
export type ServiceSimule = (typeof SERVICES_SIMULES)[number]

/** Force d'une règle : vérifiée, déduite, ou choix du banc. */
export type Marque = 'V' | 'I' | 'C'

/** Un écart relevé dans une requête reçue, avec la règle et sa source. */
export interface EcartProtocole {
  /** Identifiant stable de la règle, `insi.schema`. */
  regle: string
  source: string
  marque: Marque
  message: string
}

export interface EntreeJournal {
  /** Rang croissant dans le journal du service, sert de repère à `depuis`. */
  id: number
  service: ServiceSimule
  /** ISO 8601, heure de l'horloge du banc. */
  horodatage: string
  /** Qui appelle : certificat ou assertion, jamais un secret. */
  appelant: string | null
  operation: string | null
  requete: { methode: string; chemin: string; entetes: Record<string, string>; corps: string }
  reponse: { statut: number; entetes: Record<string, string>; corps: string }
  resultat: 'ok' | 'faute' | 'refus'
  /** Code métier de la réponse (CodeCR, code d'erreur), s'il existe. */
  code: string | null
  ecarts: readonly EcartProtocole[]
  /** Ce qu'il faut savoir de l'échange sans le reprocher au logiciel : une forme non officielle, par exemple. */
  informations?: readonly EcartProtocole[]
  /** Faits propres au service, utiles à une preuve : session, méthode, empreintes. Jamais un secret. */
  details?: Readonly<Record<string, string>>
}

/** Horloge partagée par les services et le LGC de référence ; avance à la demande. */
export interface Horloge {
  /** L'heure du banc : l'heure réelle, plus les secondes ajoutées. */
  maintenant(): Date
  /** Ajoute des secondes, négatives permises, et rend la nouvelle heure (psc.md §16 [C]). */
  avancer(secondes: number): Date
  /** Revient à l'heure réelle. */
  reinitialiser(): void
}
