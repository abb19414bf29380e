import type { TLSSocket } from 'node:tls'
import type { CertificatPresente } from '../acces/certificat-presente.ts'

/** Ce qu'une poignée de main a donné, pour le journal et les preuves (MSS.04, MSS.05, CONF.01, CONF.03). */
export interface FaitsTls {
  version: string
  suite: string
  sni: string
  certificatClient: string
}

/** Lit une connexion TLS établie ; le groupe d'échange n'est pas visible du serveur avec Node. */
export function lireFaits(socket: TLSSocket, certificat: CertificatPresente | null): FaitsTls {
  const sni = (socket as { servername?: unknown }).servername
  return {
    version: socket.getProtocol() ?? '',
    suite: socket.getCipher()?.standardName ?? '',
    sni: typeof sni === 'string' ? sni : '',
    certificatClient: certificat?.sujet ?? '',
  }
}
