import type { EcartProtocole } from '../../contrat.ts'
import type { CertificatPresente } from '../../psc/authentification/certificat.ts'
import type { Introspection } from '../../psc/introspection/introspecter.ts'
import type { Sortie } from '../../psc/sortie.ts'
import type { JetonApi } from '../etat.ts'
import { constater, type Dite, reprocher } from '../regle.ts'

/** Ce que l'API sait d'un appel. */
export interface FaitsAppel {
  /** Jeton reçu, `null` quand il n'y en a pas. */
  porteur: string | null
  certificat: CertificatPresente | null
  /** Ce que PSC dit de ce jeton : présenté tel quel, il est refusé. */
  chezPsc: Introspection
  /** Le jeton de l'API, signature vérifiée ; `null` quand ce n'en est pas un. */
  jeton: JetonApi | null
  /** Périmètre qui ouvre la ressource demandée. */
  perimetre: string
  /** Heure du banc, en secondes. */
  maintenant: number
}

/** Une règle de l'API : le refus, ou `null`. */
export type RegleAppel = (faits: FaitsAppel) => Sortie | null

const avecDefi = (sortie: Sortie, defi: string): Sortie => ({
  ...sortie,
  entetes: { ...sortie.entetes, 'www-authenticate': `Bearer realm="mock-api"${defi}` },
})

const defi = ([, code, description]: Dite) =>
  `, error="${code}", error_description="${description}"`

/** 401 `invalid_token` reproché au logiciel, avec le défi de la RFC 6750 (psc.md §18). */
export function jetonRefuse(description: string, releve: EcartProtocole): Sortie {
  const dite: Dite = [401, 'invalid_token', description]
  return avecDefi(reprocher(dite, releve), defi(dite))
}

/** 401 `invalid_token` d'un jeton arrivé à son terme : dit, pas reproché. */
export function jetonFini(description: string, releve: EcartProtocole): Sortie {
  const dite: Dite = [401, 'invalid_token', description]
  return avecDefi(constater(dite, releve), defi(dite))
}

/** 403 `insufficient_scope` (RFC 6750 §3.1). */
export function perimetreRefuse(scope: string, releve: EcartProtocole): Sortie {
  const dite: Dite = [403, 'insufficient_scope', 'Insufficient scope']
  return avecDefi(reprocher(dite, releve), `${defi(dite)}, scope="${scope}"`)
}

/** 401 sans jeton : le défi seul, sans code d'erreur (RFC 6750 §3). */
export const jetonAbsent = (releve: EcartProtocole): Sortie =>
  avecDefi(reprocher([401, 'invalid_request', 'Bearer token is missing'], releve), '')
