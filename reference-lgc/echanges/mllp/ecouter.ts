import { type AddressInfo, createServer, type Socket } from 'node:net'
import { creerLecteurBlocs, type DefautBloc, encadrer } from './bloc.ts'

const TAILLE_MAX = 1024 * 1024
const CONNEXIONS_MAX = 16
/** Un partenaire qui se tait libère sa place ; il se reconnectera pour le message suivant. */
const INACTIVITE_MS = 60_000

/** Ce qu'on répond à un message, et à des octets qui n'en sont pas un. */
export interface Repondeur {
  recevoir(octets: Buffer): string
  refuser(defaut: DefautBloc): string
}

export interface Ecoute {
  port: number
  fermer(): Promise<void>
}

function suivre(socket: Socket, repondeur: Repondeur): void {
  const lecteur = creerLecteurBlocs(TAILLE_MAX)
  socket.setTimeout(INACTIVITE_MS, () => socket.destroy())
  socket.on('data', (octets) => {
    const { messages, defaut } = lecteur.lire(octets)
    for (const message of messages) socket.write(encadrer(repondeur.recevoir(message)))
    // Plus rien ne dit où commencerait le message suivant.
    if (defaut) socket.end(encadrer(repondeur.refuser(defaut)))
  })
  socket.on('error', () => socket.destroy())
}

/** Écoute les partenaires en MLLP, sur 127.0.0.1 seulement ; rejette quand le port est pris. */
export async function ouvrirEcoute(port: number, repondeur: Repondeur): Promise<Ecoute> {
  const sockets = new Set<Socket>()
  const serveur = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    suivre(socket, repondeur)
  })
  serveur.maxConnections = CONNEXIONS_MAX
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', rejeter)
    serveur.listen(port, '127.0.0.1', resoudre)
  })
  return {
    port: (serveur.address() as AddressInfo).port,
    fermer: () =>
      new Promise((resoudre) => {
        serveur.close(() => resoudre())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
