import type { CertificatClient } from '../pki/certificat-client.ts'

/**
 * Ne lit le certificat d'une connexion qu'une fois : il n'y change pas, et le décoder coûte plus que
 * toute la requête. La mémoire part avec la connexion.
 */
export function memoriserCertificat(
  lire: (socket: unknown) => CertificatClient | null,
): (socket: unknown) => CertificatClient | null {
  const lus = new WeakMap<object, CertificatClient | null>()
  return (socket) => {
    if (typeof socket !== 'object' || socket === null) return lire(socket)
    const connu = lus.get(socket)
    if (connu !== undefined) return connu
    const lu = lire(socket)
    lus.set(socket, lu)
    return lu
  }
}
