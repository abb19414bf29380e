import type { NomParRdn } from '../psc/clients/types.ts'

/** Périmètre qui ouvre `whoami`, et un autre qui ne l'ouvre pas (forme non officielle [C]). */
export const PERIMETRE_WHOAMI = 'whoami'
export const PERIMETRE_AUTRE = 'autre'
/** Périmètre de l'Ordonnance Numérique simulée (forme non officielle [C]). */
export const PERIMETRE_ON = 'ordonnance'

/** Un logiciel habilité auprès de l'API : son certificat le désigne, il n'a pas de secret (psc.md §12). */
export interface ClientApi {
  /** `Client_ID_AS`. */
  id: string
  sujet: NomParRdn
  /** Périmètres métier qu'il peut demander ; le premier est accordé quand il n'en demande pas. */
  perimetres: readonly [string, ...string[]]
  /** Entrée de `pki.clients` dont le certificat le désigne. */
  certificat: 'structure' | 'proxy'
}

/** Les sujets des certificats que le banc remet : cabinet, opérateur de Proxy e-santé. */
export type SujetsDuBanc = Record<ClientApi['certificat'], NomParRdn>

/** Les clients habilités : le Proxy e-santé, et un cabinet qui s'en passerait. */
export const clientsApi = (sujets: SujetsDuBanc): readonly ClientApi[] =>
  (['proxy', 'structure'] as const).map((certificat) => ({
    id: certificat === 'proxy' ? 'banc-proxy-api' : 'banc-lgc-api',
    sujet: sujets[certificat],
    perimetres: [PERIMETRE_WHOAMI, PERIMETRE_AUTRE, PERIMETRE_ON],
    certificat,
  }))
