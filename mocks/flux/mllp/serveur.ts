import { type AddressInfo, createServer, type Socket } from 'node:net'
import { ErreurPort } from '../../serveur/erreur-port.ts'
import type { OptionsServeur } from '../../serveur/ouvrir-serveur.ts'
import { type BlocMllp, creerDecoupeur, encadrer } from './decoupeur.ts'

/** Ce que le service fait d'un bloc : répondre, se taire, couper, ou répondre puis couper. */
export type SuiteMllp =
  | { genre: 'repondre'; octets: Buffer }
  | { genre: 'repondre-et-fermer'; octets: Buffer }
  | { genre: 'taire' }
  | { genre: 'couper' }

export interface OptionsServeurMllp {
  /** 0 laisse le système choisir. */
  port: number
  tailleMax: number
  traiter: (bloc: BlocMllp) => SuiteMllp
  /** Absent : 127.0.0.1 seulement. */
  reseau?: OptionsServeur['reseau']
}

export interface ServeurMllp {
  port: number
  /** Ferme le port et toutes les connexions. */
  fermer(): Promise<void>
}

/** Une connexion muette n'occupe pas le service indéfiniment. */
const INACTIVITE_MS = 120_000
const CONNEXIONS_MAX = 32

function suivre(socket: Socket, { tailleMax, traiter }: OptionsServeurMllp): void {
  const decoupeur = creerDecoupeur(tailleMax)
  const appliquer = (suite: SuiteMllp) => {
    if (suite.genre === 'couper') socket.destroy()
    if (suite.genre === 'repondre') socket.write(encadrer(suite.octets))
    if (suite.genre === 'repondre-et-fermer') socket.end(encadrer(suite.octets))
  }
  socket.setTimeout(INACTIVITE_MS, () => socket.destroy())
  socket.on('data', (octets) => {
    for (const bloc of decoupeur.ajouter(octets)) appliquer(traiter(bloc))
  })
  socket.on('end', () => {
    for (const bloc of decoupeur.finir()) appliquer(traiter(bloc))
    socket.end()
  })
  // Un client qui part en plein envoi n'est pas une faute du banc.
  socket.on('error', () => socket.destroy())
}

/**
 * Écoute en MLLP sur 127.0.0.1 seulement, sauf `reseau` ; chaque bloc d'une connexion est traité dans l'ordre. Lève
 * `ErreurPort` quand le port est pris ou interdit.
 */
export async function ouvrirServeurMllp(options: OptionsServeurMllp): Promise<ServeurMllp> {
  const sockets = new Set<Socket>()
  const serveur = createServer({ allowHalfOpen: true }, (socket) => {
    if (options.reseau && !options.reseau.porte.admettre(socket, 'flux')) return
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    suivre(socket, options)
  })
  serveur.maxConnections = CONNEXIONS_MAX
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', (cause: NodeJS.ErrnoException) => {
      const duPort = cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      rejeter(duPort ? new ErreurPort('flux', options.port, cause) : cause)
    })
    serveur.listen(options.port, options.reseau?.ecoute ?? '127.0.0.1', resoudre)
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
