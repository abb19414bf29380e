import { decodeJwt } from 'jose'
import type { TokenEndpointResponse } from 'openid-client'
import { z } from 'zod'
import { erreurPsc } from '../erreur.ts'

const texte = z.string().min(1).max(500)

/** Ce que le logiciel lit d'un jeton de PSC (psc.md §6 [V]) ; le reste est ignoré. */
const REVENDICATIONS = z.object({
  iss: texte,
  sub: texte,
  iat: z.number(),
  exp: z.number(),
  azp: texte.optional(),
  nonce: texte.optional(),
  acr: texte.optional(),
  at_hash: texte.optional(),
  SubjectNameID: texte.optional(),
})
export type Revendications = z.output<typeof REVENDICATIONS>

/** Les jetons d'une session, et jusqu'à quand le jeton d'accès sert. */
export interface Jetons {
  acces: string
  finAcces: Date
  rafraichissement: string | null
  /** Jeton d'identité signé : il sert encore à la déconnexion. */
  preuve: string
  identite: Revendications
  revendicationsAcces: Revendications
}

/** Sans durée annoncée, deux minutes : celle de PSC (psc.md §5 [V]). */
const DUREE_ACCES_S = 120

export function lireJetons(reponse: TokenEndpointResponse, maintenant: Date): Jetons {
  const { access_token: acces, id_token: preuve } = reponse
  if (!preuve) throw erreurPsc('PSC-REPONSE')
  return {
    acces,
    finAcces: finAcces(reponse, maintenant),
    rafraichissement: reponse.refresh_token ?? null,
    preuve,
    identite: lireRevendications(preuve),
    revendicationsAcces: lireRevendications(acces),
  }
}

export const finAcces = ({ expires_in }: TokenEndpointResponse, maintenant: Date): Date =>
  new Date(maintenant.getTime() + (expires_in ?? DUREE_ACCES_S) * 1000)

/** La signature est déjà vérifiée, ou liée par at_hash à un jeton vérifié. */
export function lireRevendications(jeton: string): Revendications {
  try {
    return REVENDICATIONS.parse(decodeJwt(jeton))
  } catch (cause) {
    throw erreurPsc('PSC-REPONSE', cause)
  }
}
