import type { IncomingMessage } from 'node:http'
import type { Server, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { IncidentConnexion } from './connexions.ts'

type Noter = (incident: IncidentConnexion) => void

type ErreurClient = Error & { code?: string; rawPacket?: Buffer }

/** Premier octet d'une poignée de main TLS (RFC 8446 §5.1). */
const POIGNEE_DE_MAIN = 0x16

/** Ce que l'on reconnaît d'un flux qui n'est pas du HTTP. */
function codeHttp({ code, rawPacket }: ErreurClient): string {
  return rawPacket?.[0] === POIGNEE_DE_MAIN ? 'TLS_SUR_HTTP' : (code ?? 'INCONNU')
}

/**
 * Note les connexions qui échouent avant toute requête. Un client qui refuse notre certificat le dit
 * parfois par une alerte TLS, et souvent raccroche sans un mot : les deux se voient ici.
 */
export function observerConnexions(serveur: Server, nom: string, noter: Noter): void {
  const parlantes = new WeakSet<Socket>()
  const signaler = (etape: IncidentConnexion['etape'], code: string, socket: Socket) =>
    noter({ serveur: nom, etape, code, distant: socket.remoteAddress ?? null })

  serveur.on('request', ({ socket }: IncomingMessage) => parlantes.add(socket))
  // En premier : Node redit ensuite la même erreur par « clientError ».
  serveur.prependListener('tlsClientError', (erreur: ErreurClient, socket: TLSSocket) => {
    parlantes.add(socket)
    // Raccrocher pendant la poignée de main ou juste après, c'est le même silence.
    if (erreur.code === 'ECONNRESET') signaler('muette', 'SANS_REQUETE', socket)
    else signaler('tls', erreur.code ?? 'INCONNU', socket)
  })
  serveur.on('secureConnection', (socket: TLSSocket) => {
    // L'adresse se perd à la fermeture.
    const distant = socket.remoteAddress ?? null
    socket.once('close', () => {
      if (parlantes.has(socket)) return
      noter({ serveur: nom, etape: 'muette', code: 'SANS_REQUETE', distant })
    })
  })
  serveur.on('clientError', (erreur: ErreurClient, socket: Socket) => {
    // Une connexion qui a déjà parlé peut se couper : ce n'est pas un défaut de réglage.
    if (!parlantes.has(socket) && erreur.code !== 'ECONNRESET') {
      signaler('http', codeHttp(erreur), socket)
      parlantes.add(socket)
    }
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })
}
