import type { Socket } from 'node:net'
import { creerDecoupeurImap, type EvenementImap, type LimitesLecture } from './lecture/decoupeur.ts'

/** Lit et écrit sur la connexion d'un client, en clair puis en TLS. */
export interface Boucle {
  envoyer(...morceaux: readonly (string | Buffer)[]): void
  ecouler(): Promise<void>
  /** Le prochain événement ; `null` quand le client est parti. Accorde les littéraux. */
  lire(): Promise<EvenementImap | null>
  /** Une ligne nue ; `null` quand le client est parti. */
  ligne(): Promise<string | null>
  /** Étiquette de la commande en cours, pour qui répond avant sa fin. */
  etiquette(): string
  noterEtiquette(etiquette: string): void
  /** Lâche la connexion en clair et oublie ce qui y attendait (mssante.md §18). */
  detacher(): Socket
  attacher(socket: Socket): void
  /** La connexion à couper pendant la poignée de main. */
  tenir(socket: Socket): void
  /** Ferme après avoir tout envoyé. */
  finir(): void
  couper(): void
}

const ATTENTE_FIN_MS = 5_000

/** La boucle d'une connexion IMAP ; l'inactivité se compte en temps réel. */
export function creerBoucle(
  depart: Socket,
  options: { limites: () => LimitesLecture; inactiviteMs: () => number },
): Boucle {
  const decoupeur = creerDecoupeurImap()
  let socket = depart
  let parti = false
  let reveil: (() => void) | null = null
  let courante = '*'
  const reveiller = () => {
    reveil?.()
    reveil = null
  }
  const surDonnees = (octets: Buffer) => {
    decoupeur.ajouter(octets)
    reveiller()
  }
  const surFin = () => {
    parti = true
    reveiller()
  }
  const surInactivite = () => {
    envoyer('* BYE inactif trop longtemps\r\n')
    socket.end()
    surFin()
  }
  const attacher = (nouveau: Socket) => {
    socket = nouveau
    socket.on('data', surDonnees)
    socket.on('end', surFin)
    socket.on('close', surFin)
    // Un client qui coupe n'est pas une faute du banc.
    socket.on('error', surFin)
    socket.setTimeout(options.inactiviteMs(), surInactivite)
  }
  const envoyer = (...morceaux: readonly (string | Buffer)[]) => {
    if (socket.destroyed || !socket.writable) return
    socket.cork()
    for (const morceau of morceaux) socket.write(morceau)
    socket.uncork()
  }
  const attendre = () =>
    new Promise<void>((resoudre) => {
      reveil = resoudre
      socket.resume()
    })
  const lire = async (): Promise<EvenementImap | null> => {
    for (;;) {
      const evenement = decoupeur.suivant(options.limites())
      if (evenement?.genre === 'accord') {
        envoyer('+ pret\r\n')
        continue
      }
      if (evenement) {
        // La suite attend : un client bavard ne remplit pas la mémoire pendant une commande.
        socket.pause()
        return evenement
      }
      if (parti) return null
      await attendre()
    }
  }
  attacher(depart)
  return {
    envoyer,
    lire,
    attacher,
    tenir(nouveau) {
      socket = nouveau
    },
    etiquette: () => courante,
    noterEtiquette(etiquette) {
      courante = etiquette
    },
    async ligne() {
      const evenement = await lire()
      if (evenement?.genre !== 'commande') return null
      return evenement.morceaux.map((m) => (typeof m === 'string' ? m : m.toString())).join('')
    },
    async ecouler() {
      if (!socket.writableNeedDrain || socket.destroyed) return
      const suivi = socket
      await new Promise<void>((resoudre) => {
        const finir = () => {
          suivi.off('drain', finir)
          suivi.off('close', finir)
          resoudre()
        }
        suivi.on('drain', finir)
        suivi.on('close', finir)
      })
    },
    detacher() {
      decoupeur.vider()
      socket.off('data', surDonnees)
      socket.off('end', surFin)
      socket.off('close', surFin)
      socket.setTimeout(0)
      socket.removeAllListeners('timeout')
      return socket
    },
    finir() {
      parti = true
      socket.end()
      socket.resume()
      setTimeout(() => socket.destroy(), ATTENTE_FIN_MS).unref()
    },
    couper() {
      parti = true
      socket.destroy()
      reveiller()
    },
  }
}
