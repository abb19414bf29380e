import type { Horloge } from '../contrat.ts'

/** Une connexion qui n'a pas donné de requête : elle n'est au journal d'aucun service. */
export interface IncidentConnexion {
  /** Serveur visé, `insi`. */
  serveur: string
  /**
   * `tls` : la poignée de main a échoué, avec le code d'OpenSSL ; `muette` : le client a raccroché sans
   * rien demander ni dire pourquoi ; `http` : ce qui est arrivé n'est pas du HTTP.
   */
  etape: 'tls' | 'muette' | 'http'
  code: string
  /** Adresse du client. */
  distant: string | null
}

export interface IncidentDate extends IncidentConnexion {
  /** Rang croissant, repère pour `depuis`. */
  id: number
  /** ISO 8601, heure de l'horloge du banc. */
  horodatage: string
}

export interface Connexions {
  noter(incident: IncidentConnexion): void
  lire(depuis?: number): readonly IncidentDate[]
}

/** Un balayage de ports ne doit pas remplir la mémoire. */
const INCIDENTS_MAX = 500

/** Le journal des connexions manquées de tous les serveurs : c'est là que se voit un certificat refusé. */
export function creerConnexions(horloge: Horloge): Connexions {
  const incidents: IncidentDate[] = []
  let dernier = 0
  return {
    noter(incident) {
      dernier += 1
      incidents.push({ id: dernier, horodatage: horloge.maintenant().toISOString(), ...incident })
      if (incidents.length > INCIDENTS_MAX) incidents.shift()
    },
    lire: (depuis = 0) => incidents.filter(({ id }) => id > depuis),
  }
}
