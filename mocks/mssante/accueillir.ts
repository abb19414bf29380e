import type { Socket } from 'node:net'
import type { PannesMss } from './pannes.ts'

/**
 * Subit les pannes d'avant toute parole : connexion refusée, muette, ou coupée à la poignée de main
 * quand TLS est direct. Rend vrai quand la connexion peut être servie (mssante.md §8).
 */
export function accueillir(
  socket: Socket,
  pannes: PannesMss,
  { endpoint, tlsDirect }: { endpoint: 'imap' | 'smtp'; tlsDirect: boolean },
): boolean {
  const ou = { endpoint, etape: 'CONNECT' }
  const coupee =
    pannes.prendre(ou, 'connect-refused') || (tlsDirect && pannes.prendre(ou, 'tls-close'))
  if (coupee) {
    socket.destroy()
    return false
  }
  return pannes.prendre(ou, 'connect-timeout') === null
}
