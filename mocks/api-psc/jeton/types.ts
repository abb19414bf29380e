import type { EcartProtocole } from '../../contrat.ts'
import type { CertificatPresente } from '../../psc/authentification/certificat.ts'
import type { Introspection, JetonActif } from '../../psc/introspection/introspecter.ts'
import type { Sortie } from '../../psc/sortie.ts'
import type { ClientApi } from '../clients.ts'
import type { ReglagesApi } from '../reglages.ts'

/** Les deux façons de nommer un jeton d'accès de PSC : celle de l'ANS, celle du CI-SIS (psc.md §12 [V]). */
export const TYPE_ACCES = 'urn:ietf:params:oauth:token-type:access_token'
export const TYPE_JWT = 'urn:ietf:params:oauth:token-type:jwt'

/** Ce qu'un échange demande, et ce que PSC dit du jeton présenté. */
export interface FaitsEchange {
  formulaire: URLSearchParams
  client: ClientApi
  certificat: CertificatPresente
  reglages: ReglagesApi
  sujet: Introspection
  /** Heure du banc, en secondes. */
  maintenant: number
  /** Ce jeton de PSC a déjà ouvert une session de l'API. */
  dejaEchange: boolean
}

/** Une règle de l'échange : le refus, ou `null` quand elle est satisfaite. */
export type RegleEchange = (faits: FaitsEchange) => Sortie | null

/** Ce qui est noté d'un échange admis, sans reproche. */
export type ObservationEchange = (
  faits: FaitsEchange & { sujet: JetonActif },
) => EcartProtocole | null
