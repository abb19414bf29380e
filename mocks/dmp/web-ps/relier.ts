import { createHash, randomBytes } from 'node:crypto'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import type { Demander } from './demander.ts'

/** Le portail chez Pro Santé Connect : son enregistrement, et où le joindre. */
export interface ClientPortail {
  id: string
  secret: string
  emetteur: string
  /** Adresse de retour enregistrée. */
  retour: string
}

/** Ce que le portail garde d'une demande partie, jusqu'à son retour. */
export interface Attente {
  etat: string
  nonce: string
  verificateur: string
}

/** Le professionnel que Pro Santé Connect a reconnu. */
export interface Reconnu {
  identifiant: string
  nom: string
  prenom: string
}

const tirer = () => randomBytes(24).toString('hex')

/** L'adresse où envoyer le navigateur, et ce qu'il faudra retrouver à son retour (psc.md §3). */
export async function preparer(
  demander: Demander,
  { id, emetteur, retour }: ClientPortail,
): Promise<{ attente: Attente; adresse: string }> {
  const { authorization_endpoint } = await demander(
    `${emetteur}/.well-known/wallet-openid-configuration`,
  )
  const attente = { etat: tirer(), nonce: tirer(), verificateur: tirer() }
  const adresse = new URL(String(authorization_endpoint))
  adresse.search = new URLSearchParams({
    response_type: 'code',
    client_id: id,
    redirect_uri: retour,
    scope: 'openid scope_all',
    acr_values: 'eidas1',
    state: attente.etat,
    nonce: attente.nonce,
    code_challenge: createHash('sha256').update(attente.verificateur).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  return { attente, adresse: adresse.href }
}

/** Échange le code et lit le professionnel ; rejette une réponse qui ne répond pas à cette attente. */
export async function reconnaitre(
  demander: Demander,
  { id, secret, emetteur, retour }: ClientPortail,
  { code, attente }: { code: string; attente: Attente },
): Promise<Reconnu> {
  const points = await demander(`${emetteur}/.well-known/wallet-openid-configuration`)
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)
  const jetons = await demander(String(points.token_endpoint), {
    entetes: { authorization: `Basic ${basic.toString('base64')}` },
    formulaire: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: retour,
      code_verifier: attente.verificateur,
    }),
  })
  const cles = (await demander(String(points.jwks_uri))) as unknown as JSONWebKeySet
  const { payload } = await jwtVerify(String(jetons.id_token), createLocalJWKSet(cles), {
    issuer: emetteur,
    audience: id,
    algorithms: ['RS256'],
    // L'horloge du banc n'est pas celle du poste : les dates se jugent ailleurs.
    currentDate: new Date(Number(JSON.parse(charge(String(jetons.id_token))).iat) * 1000),
  })
  if (payload.nonce !== attente.nonce) throw new Error('nonce inattendu')
  const profil = await demander(String(points.userinfo_endpoint), {
    entetes: { authorization: `Bearer ${String(jetons.access_token)}` },
  })
  return {
    identifiant: String(profil.SubjectNameID ?? ''),
    nom: String(profil.family_name ?? ''),
    prenom: String(profil.given_name ?? ''),
  }
}

const charge = (jeton: string): string =>
  Buffer.from(jeton.split('.')[1] ?? '', 'base64url').toString('utf8') || '{}'
