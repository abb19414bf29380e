import type { ConnectionOptions, PeerCertificate, TLSSocket } from 'node:tls'

/**
 * La bibliothèque tait la raison d'une poignée de main refusée pendant STARTTLS. Le certificat est donc
 * jugé juste après elle, sous les mêmes règles : rien d'autre que EHLO n'est alors parti.
 */
export function differerVerdict(regles: ConnectionOptions) {
  let refus: Error | undefined
  return {
    tls: {
      ...regles,
      rejectUnauthorized: false,
      checkServerIdentity: (hote: string, certificat: PeerCertificate) => {
        refus = regles.checkServerIdentity?.(hote, certificat)
        return refus
      },
    },
    rendre(prise: unknown): void {
      if (regles.rejectUnauthorized === false) return
      if (refus) throw refus
      const { authorized, authorizationError } = prise as TLSSocket
      if (!authorized)
        throw Object.assign(new Error(String(authorizationError)), { code: authorizationError })
    },
  }
}
