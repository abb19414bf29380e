import type { Personne } from '../../personnes/types.ts'

/** Moyen d'identification employé, réel ou simulé (psc.md §10). */
export type Moyen = 'CARD' | 'MOBILE'

/** Une session de PSC : instants en secondes, à l'horloge du banc. */
export interface SessionPsc {
  /** `session_state` et `sid`. */
  id: string
  personne: Personne
  moyen: Moyen
  /** Dernière authentification ; les quatre heures se comptent d'elle. */
  authentification: number
  activite: number
  fermee: boolean
  /** Clients qui l'ont employée. */
  clients: Set<string>
}

/** Une demande d'autorisation recevable, telle que la mire la garde. */
export interface DemandeAutorisation {
  client: string
  redirection: string
  scope: string
  state: string | null
  nonce: string | null
  defi: { valeur: string; methode: 'plain' | 'S256' } | null
}

/** Une page de connexion ouverte, en attente de la décision de l'utilisateur. */
export interface PageOuverte {
  demande: DemandeAutorisation
  suggestion: string
  expire: number
  /** Demande adressée à l'e-CPS depuis cette page. */
  ecps: string | null
}

export interface CodeEmis {
  demande: DemandeAutorisation
  session: string
  expire: number
  servi: boolean
  /** Lie les jetons nés de ce code : rejoué, tous tombent (psc.md §16). */
  lignee: string
}

/** Ce qu'un jeton d'accès ou de rafraîchissement autorise. */
export interface JetonEmis {
  genre: 'Bearer' | 'Refresh'
  jti: string
  client: string
  session: string
  lignee: string
  nonce: string | null
  scope: string
  acr: string | null
  emis: number
  expire: number
  authentification: number
  /** Ôté par rotation, révocation ou rejeu. */
  revoque: boolean
  /** Empreinte SHA-256 (base64url, RFC 8705) du certificat auquel il est lié. */
  certificat: string | null
}

/** Une demande arrivée sur l'e-CPS, d'un logiciel (CIBA) ou de la mire. */
export interface DemandeEcps {
  id: string
  personne: Personne
  client: string
  /** Les deux chiffres que l'utilisateur compare. */
  message: string
  moyen: Moyen
  scope: string
  cree: number
  expire: number
  decision: 'approve' | 'deny' | null
  /** Rendue au logiciel : elle ne resservira pas. */
  servie: boolean
  origine: 'ciba' | 'mire'
  /** Cadence imposée à qui interroge, et dernière interrogation. */
  intervalle: number
  interrogee: number | null
}
