import { demander } from './api.js'

let connue = null

/** La session telle que le serveur la connaît ; relue une fois par chargement. */
export async function lireSession() {
  connue ??= await demander('GET', '/session')
  return connue
}

export async function ouvrirSession(identite) {
  const reponse = await demander('POST', '/session', identite)
  if (reponse.ok) connue = reponse
  return reponse
}

export async function fermerSession() {
  connue = await demander('DELETE', '/session')
}
