import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { Server as TlsServer } from 'node:tls'
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server'
import type { IncidentConnexion } from './connexions.ts'
import { ErreurPort } from './erreur-port.ts'
import { observerConnexions } from './observer-connexions.ts'
import type { Porte } from './porte.ts'
import { dansUneUrl } from './reseau.ts'

export interface Tls {
  /** Certificat du serveur et son intermédiaire, PEM. */
  cert: string
  cle: string
  /** Autorités dont un certificat de client est reconnu, PEM. */
  ca: string
  /** Coupe à la poignée de main au lieu de répondre par une faute lisible (igc-sante.md §6 [C]). */
  refuseAuHandshake: boolean
  /** Un second certificat, et qui décide à chaque connexion de le présenter. */
  autre?: { certificat: { cert: string; cle: string }; presenter(): boolean }
}

export interface OptionsServeur {
  /** Nom dit dans l'erreur quand le port est pris. */
  nom: string
  /** 0 laisse le système choisir. */
  port: number
  traiter: (requete: Request, liens: HttpBindings) => Promise<Response> | Response
  /** Absent : HTTP en clair. */
  tls?: Tls
  /** Apprend les connexions qui échouent avant toute requête. */
  surIncident?: ((incident: IncidentConnexion) => void) | undefined
  /** Absent : 127.0.0.1 seulement. */
  reseau?: { ecoute: string; adresse: string; porte: Porte } | undefined
}

export interface Serveur {
  port: number
  /** `https://localhost:1234` : sans chemin ni barre finale. */
  adresse: string
  /** Ferme le port et toutes les connexions, attentes comprises. */
  fermer(): Promise<void>
}

function creer({ traiter, tls }: OptionsServeur): ServerType {
  const fetch = (requete: Request, liens: unknown) => traiter(requete, liens as HttpBindings)
  if (!tls) return createAdaptorServer({ fetch, createServer: createHttp })
  return createAdaptorServer({
    fetch,
    createServer: createHttps,
    serverOptions: {
      cert: tls.cert,
      key: tls.cle,
      ca: tls.ca,
      requestCert: true,
      rejectUnauthorized: tls.refuseAuHandshake,
      minVersion: 'TLSv1.2',
    },
  })
}

/** Avant chaque poignée de main, le certificat que cette connexion verra. */
function choisirCertificat(serveur: TlsServer, { autre, cert, cle }: Tls): void {
  if (!autre) return
  let etranger = false
  serveur.prependListener('connection', () => {
    const voulu = autre.presenter()
    if (voulu === etranger) return
    etranger = voulu
    const presente = voulu ? autre.certificat : { cert, cle }
    serveur.setSecureContext({ cert: presente.cert, key: presente.cle, minVersion: 'TLSv1.2' })
  })
}

/** Passe avant HTTP et TLS : une adresse refusée n'apprend rien, pas même un certificat. */
function garder(serveur: Server, porte: Porte, nom: string): void {
  const suite = serveur.listeners('connection')
  serveur.removeAllListeners('connection')
  serveur.on('connection', (socket: Socket) => {
    if (!porte.admettre(socket, nom)) return
    for (const ecouteur of suite) ecouteur.call(serveur, socket)
  })
}

/**
 * Ouvre un serveur sur 127.0.0.1 seulement, sauf `reseau`, HTTPS avec certificat de client demandé si `tls` est
 * donné. Lève `ErreurPort` quand le port est pris ou interdit.
 */
export async function ouvrirServeur(options: OptionsServeur): Promise<Serveur> {
  const { reseau } = options
  const serveur = creer(options)
  if (options.surIncident) observerConnexions(serveur as Server, options.nom, options.surIncident)
  if (options.tls) choisirCertificat(serveur as TlsServer, options.tls)
  if (reseau) garder(serveur as Server, reseau.porte, options.nom)
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', (cause: NodeJS.ErrnoException) => {
      const duPort = cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      rejeter(duPort ? new ErreurPort(options.nom, options.port, cause) : cause)
    })
    serveur.listen(options.port, reseau?.ecoute ?? '127.0.0.1', resoudre)
  })
  const { port } = serveur.address() as AddressInfo
  return {
    port,
    adresse: `${options.tls ? 'https' : 'http'}://${dansUneUrl(reseau?.adresse ?? '127.0.0.1')}:${port}`,
    fermer: () =>
      new Promise((resoudre) => {
        serveur.close(() => resoudre())
        if ('closeAllConnections' in serveur) serveur.closeAllConnections()
      }),
  }
}
