import type { TLSSocket } from 'node:tls'
import { lireCertificatClient } from '../pki/certificat-client.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { CertificatTls } from './vihf/types.ts'

/** Le certificat présenté à la connexion, et ce qui le fait refuser ; `null` quand il n'y en a pas. */
export function lireCertificatTls(socket: unknown, confiance: Confiance): CertificatTls | null {
  const lu = lireCertificatClient(socket, confiance)
  const brut = (socket as Partial<TLSSocket>).getPeerX509Certificate?.()
  if (!lu || !brut) return null
  return {
    appelant: lu.appelant,
    refus: lu.revoque ? 'révoqué' : lu.defautChaine,
    empreinte: brut.fingerprint256,
    cn: lu.sujet.get('CN')?.[0] ?? null,
    ou: lu.sujet.get('OU')?.[0] ?? null,
  }
}
