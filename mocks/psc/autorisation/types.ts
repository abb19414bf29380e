import type { EcartProtocole } from '../../contrat.ts'
import type { ClientPsc } from '../clients/types.ts'

/** Ce que les règles d'autorisation jugent. */
export interface FaitsAutorisation {
  parametres: URLSearchParams
  client: ClientPsc | undefined
}

/** Une page au navigateur, ou un retour en erreur au client. */
export type RefusAutorisation =
  | { genre: 'page'; message: string; ecart: EcartProtocole }
  | { genre: 'retour'; erreur: string; description: string; ecart: EcartProtocole }

export type RegleAutorisation = (faits: FaitsAutorisation) => RefusAutorisation | null
export type ObservationAutorisation = (faits: FaitsAutorisation) => EcartProtocole | null
