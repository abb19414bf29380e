import { emetteur } from '../adresses.ts'
import { jetonVivant } from '../etat/jeton-vivant.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { donneLesDonnees, sujetDe } from '../jetons/attributs.ts'

/** Ce que PSC dit d'un jeton vivant (psc.md §8 [V], S15). */
export interface JetonActif {
  active: true
  exp: number
  iat: number
  auth_time: number
  jti: string
  iss: string
  sub: string
  typ: 'Bearer' | 'Refresh'
  azp: string
  session_state: string
  preferred_username: string
  scope: string
  client_id: string
  username: string
  acr?: string
  nonce?: string
  /** Seulement pour un jeton d'accès (psc.md §8 [V]). */
  SubjectNameID?: string
  cnf?: { 'x5t#S256': string }
}
export type Introspection = JetonActif | { active: false }

/**
 * Dit si un jeton vaut encore, et ce qu'il porte. Un jeton d'identité, inconnu, révoqué, périmé ou de
 * session close : `{ active: false }`, sans dire pourquoi (psc.md §8, RFC 7662 §2.2).
 */
export function introspecter(
  fournisseur: Pick<Fournisseur, 'etat' | 'secondes' | 'adresses'>,
  recu: string,
): Introspection {
  const vivant = jetonVivant(fournisseur, recu)
  if ('mort' in vivant) return { active: false }
  const { jeton, session } = vivant
  const { identifiant } = session.personne
  return {
    active: true,
    exp: jeton.expire,
    iat: jeton.emis,
    auth_time: jeton.authentification,
    jti: jeton.jti,
    iss: emetteur(fournisseur.adresses()),
    sub: sujetDe(session.personne),
    typ: jeton.genre,
    azp: jeton.client,
    ...(jeton.nonce === null ? {} : { nonce: jeton.nonce }),
    session_state: session.id,
    preferred_username: identifiant,
    ...(jeton.acr === null ? {} : { acr: jeton.acr }),
    scope: jeton.scope,
    client_id: jeton.client,
    username: identifiant,
    ...(jeton.genre === 'Bearer' && donneLesDonnees(jeton.scope)
      ? { SubjectNameID: identifiant }
      : {}),
    ...(jeton.genre === 'Bearer' && jeton.certificat !== null
      ? { cnf: { 'x5t#S256': jeton.certificat } }
      : {}),
  }
}
