import type { Socket } from 'node:net'
import { type SecureContext, TLSSocket } from 'node:tls'

/** Le client est parti sans dire pourquoi, comme le fait Node quand il refuse un certificat. */
export const RACCROCHE = 'RACCROCHE'

/**
 * Termine la poignée de main d'un client sur une connexion acceptée ; demande son certificat sans
 * l'exiger. Rejette avec l'erreur d'OpenSSL, ou quand le client raccroche (mssante.md §3). `surCreation`
 * reçoit la connexion tout de suite : c'est elle qu'il faut couper, jamais celle du dessous.
 */
export function passerEnTls(
  socket: Socket,
  contexte: SecureContext,
  surCreation: (tls: TLSSocket) => void,
): Promise<TLSSocket> {
  const tls = new TLSSocket(socket, {
    isServer: true,
    secureContext: contexte,
    requestCert: true,
    rejectUnauthorized: false,
    // Le contexte est déjà choisi : le nom demandé ne le change pas, il se lit ensuite.
    SNICallback: (_nom, rendre) => rendre(null),
  })
  surCreation(tls)
  return new Promise((resoudre, rejeter) => {
    const echouer = (erreur?: unknown) =>
      rejeter(erreur instanceof Error ? erreur : new Error(RACCROCHE))
    // Après la poignée de main, l'erreur revient à qui se sert de la connexion.
    tls.once('error', echouer)
    tls.once('_tlsError', echouer)
    tls.once('close', echouer)
    tls.once('secure', () => {
      tls.off('error', echouer)
      tls.off('_tlsError', echouer)
      tls.off('close', echouer)
      resoudre(tls)
    })
  })
}
