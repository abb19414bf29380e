import { randomBytes } from 'node:crypto'
import { ErreurSignature } from '../erreurs.ts'
import { composerDemande } from './composer-demande.ts'
import { lireJeton } from './lire-jeton.ts'

const DELAI_MS = 30_000
const OCTETS_MAX = 1 << 20

const refuser = (quoi: string, cause?: unknown) =>
  new ErreurSignature('SEGUR-DOS-026', quoi, { cause })

/** Le corps, arrêté dès qu'il dépasse ce qu'un jeton peut peser. */
async function lireCorps(reponse: Response): Promise<Buffer> {
  const morceaux: Uint8Array[] = []
  let taille = 0
  for await (const morceau of reponse.body ?? []) {
    taille += morceau.byteLength
    if (taille > OCTETS_MAX) throw refuser('la réponse dépasse un mégaoctet')
    morceaux.push(morceau)
  }
  return Buffer.concat(morceaux)
}

async function envoyer(adresse: URL, demande: Buffer): Promise<Buffer> {
  try {
    const reponse = await fetch(adresse, {
      method: 'POST',
      headers: {
        'content-type': 'application/timestamp-query',
        accept: 'application/timestamp-reply',
      },
      body: new Uint8Array(demande),
      redirect: 'error',
      signal: AbortSignal.timeout(DELAI_MS),
    })
    if (!reponse.ok) throw refuser(`${adresse.origin} a répondu ${reponse.status}`)
    return await lireCorps(reponse)
  } catch (cause) {
    if (cause instanceof ErreurSignature) throw cause
    throw refuser(`${adresse.origin} ne répond pas`, cause)
  }
}

/**
 * Demande un jeton d'horodatage (RFC 3161) à l'adresse que l'utilisateur donne, et le vérifie avant de le
 * rendre. Le seul appel vers l'extérieur que le banc fasse. Lève SEGUR-DOS-026.
 */
export async function demanderJeton(adresse: string, octets: Uint8Array): Promise<Buffer> {
  const url = URL.canParse(adresse) ? new URL(adresse) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw refuser('une adresse http ou https est attendue')
  }
  const alea = randomBytes(8)
  // Un entier positif dont la longueur ne change pas.
  alea[0] = 1 + ((alea[0] ?? 0) % 127)
  const reponse = await envoyer(url, composerDemande(octets, alea))
  const lecture = await lireJeton(reponse, octets)
  if ('refus' in lecture) throw refuser(`le jeton ne convient pas, ${lecture.refus}`)
  if (lecture.jeton.alea !== alea.toString('hex')) {
    throw refuser('le jeton ne répond pas à cette demande (aléa différent)')
  }
  return reponse
}
