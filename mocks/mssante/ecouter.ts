import { type AddressInfo, createServer, type Socket } from 'node:net'
import { ErreurPort } from '../serveur/erreur-port.ts'
import type { OptionsServeur } from '../serveur/ouvrir-serveur.ts'

export interface Ecoute {
  port: number
  /** Ferme le port et toutes les connexions. */
  fermer(): Promise<void>
}

const CONNEXIONS_MAX = 500
const DELAI_DES_RESTES_MS = 100

/** Écoute sur 127.0.0.1 seulement, sauf `reseau` ; lève `ErreurPort` quand le port est pris ou interdit. */
export async function ecouter(
  { nom, port, reseau }: Pick<OptionsServeur, 'nom' | 'port' | 'reseau'>,
  servir: (socket: Socket) => void,
): Promise<Ecoute> {
  const sockets = new Set<Socket>()
  // Un dialogue de lignes courtes : sans cela, la dernière attend 40 ms l'accusé de la précédente.
  const serveur = createServer({ noDelay: true }, (socket) => {
    if (reseau && !reseau.porte.admettre(socket, nom)) return
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Sans y toucher : la détruire sous une poignée de main TLS ferait tomber Node.
    socket.on('error', () => undefined)
    servir(socket)
  })
  serveur.maxConnections = CONNEXIONS_MAX
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', (cause: NodeJS.ErrnoException) => {
      const duPort = cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      rejeter(duPort ? new ErreurPort(nom, port, cause) : cause)
    })
    serveur.listen(port, reseau?.ecoute ?? '127.0.0.1', resoudre)
  })
  return {
    port: (serveur.address() as AddressInfo).port,
    fermer: () =>
      new Promise((resoudre) => {
        serveur.close(() => resoudre())
        // Les sessions se ferment par le dessus ; celles qui restent ensuite n'en ont pas.
        setTimeout(() => {
          for (const socket of sockets) socket.destroy()
        }, DELAI_DES_RESTES_MS).unref()
      }),
  }
}
