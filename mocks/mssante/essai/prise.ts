import { connect as connecter, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connecterTls, type TLSSocket } from 'node:tls'

/** Une prise nue : envoyer des octets, attendre un texte ; pour parler faux à dessein. */
export interface Prise {
  ecrire(texte: string | Buffer): void
  /** Attend ce motif dans ce qui arrive, et rend tout ce qui est arrivé jusque-là ; lève à la fermeture. */
  attendre(motif: RegExp): Promise<string>
  /** Attend que l'autre côté ferme. */
  fermee(): Promise<string>
  passerEnTls(options: ConnectionOptions): Promise<TLSSocket>
  couper(): void
}

/** Prépare une prise déjà ouverte. */
function tenir(depart: Socket): Prise {
  let socket = depart
  let recu = ''
  let close = false
  let eveil: () => void = () => undefined
  const suivre = (s: Socket) => {
    s.on('data', (octets: Buffer) => {
      recu += octets.toString('latin1')
      eveil()
    })
    s.on('error', () => undefined)
    s.on('close', () => {
      close = s === socket
      eveil()
    })
  }
  suivre(socket)
  const bouger = () =>
    new Promise<void>((resoudre) => {
      eveil = resoudre
    })
  return {
    ecrire: (texte) => void socket.write(texte),
    async attendre(motif) {
      while (!motif.test(recu)) {
        if (close) throw new Error(`fermée avant ${motif} : ${recu}`)
        await bouger()
      }
      const lu = recu
      recu = ''
      return lu
    },
    async fermee() {
      while (!close) await bouger()
      return recu
    },
    passerEnTls(options) {
      const brut = socket
      brut.removeAllListeners('data')
      return new Promise((resoudre, rejeter) => {
        const tls = connecterTls({ socket: brut, servername: 'localhost', ...options })
        tls.once('error', rejeter)
        tls.once('secureConnect', () => {
          socket = tls
          suivre(tls)
          resoudre(tls)
        })
      })
    },
    couper: () => void socket.destroy(),
  }
}

/** Ouvre une prise en clair vers un port de cette machine. */
export const ouvrirPrise = (port: number): Prise => tenir(connecter({ port, host: '127.0.0.1' }))

/** Ouvre une prise chiffrée ; rejette quand la poignée de main échoue. */
export async function ouvrirPriseTls(
  port: number,
  options: ConnectionOptions,
): Promise<Prise & { tls: TLSSocket }> {
  const tls = connecterTls({ port, host: '127.0.0.1', servername: 'localhost', ...options })
  const prise = tenir(tls)
  await new Promise<void>((resoudre, rejeter) => {
    tls.once('secureConnect', resoudre)
    tls.once('error', rejeter)
  })
  return { ...prise, tls }
}

/** La réponse XOAUTH2 d'une adresse et d'un jeton. */
export const xoauth2 = (adresse: string, jeton: string): string =>
  Buffer.from(`user=${adresse}\u0001auth=Bearer ${jeton}\u0001\u0001`).toString('base64')
