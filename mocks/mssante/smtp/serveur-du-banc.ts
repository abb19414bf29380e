import type { Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

type Connexion = SMTPServer['connections'] extends Set<infer C> ? C : never

/** Ce que le banc décide d'une commande avant la bibliothèque ; `suite` la laisse faire. */
export type AvantCommande = (commande: {
  connexion: Connexion
  /** `AUTH XOAUTH2`, sans jeton quand la ligne n'en porte pas. */
  ligne: string
}) => Promise<'suite' | 'fait' | 'couper'>

export interface OptionsServeurDuBanc {
  /** Choisi à chaque poignée de main. */
  contexte: () => SecureContext
  avantCommande: AvantCommande
  /** Peut changer ce qui part : lignes de EHLO, par exemple. */
  avantReponse: (
    connexion: Connexion,
    reponse: { code: number; data: unknown },
  ) => { code: number; data: unknown } | 'couper'
  surConnexion: (connexion: Connexion) => void
}

export type { Connexion }

const CODE_ETENDU = /^[245]\.\d{1,3}\.\d{1,3} /

/** Le seul pli de `smtp-server` que le banc reprend : contexte TLS, commandes et réponses au vol. */
export class ServeurDuBanc extends SMTPServer {
  readonly #banc: OptionsServeurDuBanc
  /** La connexion à couper, chiffrée ou en train de l'être : couper celle du dessous ferait tomber Node. */
  readonly #dessus = new WeakMap<Connexion, Socket | TLSSocket>()

  constructor(options: SMTPServerOptions, banc: OptionsServeurDuBanc) {
    super(options)
    this.#banc = banc
    // La bibliothèque lit ce contexte à chaque STARTTLS : les pannes et la politique y entrent.
    const contexte = { get: () => banc.contexte(), set: () => contexte, forEach: () => undefined }
    this.secureContext = contexte as unknown as Map<string, SecureContext>
    this._resolveSNI = (_nom, rendre) => rendre(null)
  }

  /** Coupe une connexion sans un mot. */
  couper(connexion: Connexion): void {
    const dessus = this.#dessus.get(connexion) ?? connexion._socket
    dessus.destroy()
  }

  /** Coupe tout, poignées de main en cours comprises. */
  couperTout(): void {
    for (const dessus of this._pendingSockets.values()) dessus.destroy()
    for (const connexion of this.connections) this.couper(connexion)
  }

  override connect(socket: Socket | TLSSocket, options?: Parameters<SMTPServer['connect']>[1]) {
    super.connect(socket, options)
    const connexion = [...this.connections].at(-1)
    if (!connexion) return
    this.#banc.surConnexion(connexion)
    const armer = connexion._armTimeout.bind(connexion)
    connexion._armTimeout = (prise) => {
      if (prise) this.#dessus.set(connexion, prise)
      armer(prise)
    }
    const envoyer = connexion.send.bind(connexion)
    connexion.send = (code, data, contexte) => {
      const reponse = this.#banc.avantReponse(connexion, { code, data })
      if (reponse === 'couper') {
        this.couper(connexion)
        return
      }
      const texte = Array.isArray(reponse.data) ? '' : String(reponse.data ?? '')
      const deja = CODE_ETENDU.test(texte)
      envoyer(reponse.code, reponse.data as typeof data, deja ? false : contexte)
    }
    const executer = connexion._onCommand.bind(connexion)
    connexion._onCommand = (commande, suite) => {
      const ligne = commande.toString()
      void this.#banc.avantCommande({ connexion, ligne }).then((decision) => {
        if (decision === 'couper') this.couper(connexion)
        else if (decision === 'fait') suite?.()
        else executer(commande, suite)
      })
    }
  }
}
