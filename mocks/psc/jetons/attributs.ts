import { createHash, randomUUID } from 'node:crypto'
import type { Personne } from '../../personnes/types.ts'
import { emetteur } from '../adresses.ts'
import type { SessionPsc } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'

/** Magasin d'utilisateurs de ce PSC : constant, un logiciel enregistre le `sub` (psc.md §6 [V]). */
const MAGASIN = '3d9a6a52-0c1f-4c7e-9b62-97000000013a'

/** `sub`, propre à un environnement de PSC ; le pivot est l'identifiant national (psc.md §6 [V]). */
export const sujetDe = ({ identifiant }: Pick<Personne, 'identifiant'>): string =>
  `f:${MAGASIN}:${identifiant}`

/** `scope_all` donne les données sectorielles, `openid` seul ne donne rien (psc.md §3 [V]). */
export const donneLesDonnees = (scope: string): boolean => scope.split(' ').includes('scope_all')

/** Ce que tous les jetons d'une réponse ont de commun. */
export interface Octroi {
  client: string
  session: SessionPsc
  scope: string
  nonce: string | null
  acr: string | null
  emis: number
  expire: number
  /** Empreinte du certificat auquel le jeton d'accès est lié. */
  certificat: string | null
}

type Attributs = Record<string, unknown>

function communs(fournisseur: Fournisseur, octroi: Octroi): Attributs {
  const { session, acr, nonce } = octroi
  return {
    exp: octroi.expire,
    iat: octroi.emis,
    auth_time: session.authentification,
    jti: randomUUID(),
    iss: emetteur(fournisseur.adresses()),
    sub: sujetDe(session.personne),
    azp: octroi.client,
    ...(nonce === null ? {} : { nonce }),
    session_state: session.id,
    sid: session.id,
    ...(acr === null ? {} : { acr }),
    email_verified: false,
    preferred_username: session.personne.identifiant,
  }
}

/** Attributs du jeton d'accès : `typ` Bearer, sans `aud` (psc.md §6 [V]). */
export function attributsAcces(fournisseur: Fournisseur, octroi: Octroi): Attributs {
  const { scope, session, certificat } = octroi
  return {
    ...communs(fournisseur, octroi),
    typ: 'Bearer',
    scope,
    ...(donneLesDonnees(scope) ? { SubjectNameID: session.personne.identifiant } : {}),
    ...(certificat === null ? {} : { cnf: { 'x5t#S256': certificat } }),
  }
}

/** `at_hash` : moitié gauche de l'empreinte du jeton d'accès (OpenID Connect Core §3.1.3.6). */
export const hacherAcces = (acces: string): string =>
  createHash('sha256').update(acces, 'ascii').digest().subarray(0, 16).toString('base64url')

/** Attributs du jeton d'identité : `aud` est le client (psc.md §6 [V]). */
export function attributsIdentite(
  fournisseur: Fournisseur,
  octroi: Octroi,
  acces: string,
): Attributs {
  const { personne } = octroi.session
  const avecIdentifiant =
    fournisseur.etat.reglages.subjectNameIdDansIdToken && donneLesDonnees(octroi.scope)
  return {
    ...communs(fournisseur, octroi),
    typ: 'ID',
    aud: octroi.client,
    at_hash: hacherAcces(acces),
    given_name: personne.prenom,
    family_name: personne.nom,
    ...(avecIdentifiant ? { SubjectNameID: personne.identifiant } : {}),
  }
}
