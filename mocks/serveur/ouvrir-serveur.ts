import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server'
import { ErreurPort } from './erreur-port.ts'

export interface Tls {
  /** Certificat du serveur et son intermédiaire, PEM. */
  cert: string
  cle: string
  /** Autorités dont un certificat de client est reconnu, PEM. */
  ca: string
  /** Coupe à la poignée de main au lieu de répondre par une faute lisible (igc-sante.md §6 [C]). */
  refuseAuHandshake: boolean
}

export interface OptionsServeur {
  /** Nom dit dans l'erreur quand le port est pris. */
  nom: string
  /** 0 laisse le système choisir. */
  port: number
  traiter: (requete: Request, liens: HttpBindings) => Promise<Response> | Response
  /** Absent : HTTP en clair. */
  tls?: Tls
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

/**
 * Ouvre un serveur sur 127.0.0.1 seulement, HTTPS avec certificat de client demandé si `tls` est
 * donné. Lève `ErreurPort` quand le port est pris ou interdit.
 */
export async function ouvrirServeur(options: OptionsServeur): Promise<Serveur> {
  const serveur = creer(options)
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', (cause: NodeJS.ErrnoException) => {
      const duPort = cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
      rejeter(duPort ? new ErreurPort(options.nom, options.port, cause) : cause)
    })
    serveur.listen(options.port, '127.0.0.1', resoudre)
  })
  const { port } = serveur.address() as AddressInfo
  return {
    port,
    adresse: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    fermer: () =>
      new Promise((resoudre) => {
        serveur.close(() => resoudre())
        if ('closeAllConnections' in serveur) serveur.closeAllConnections()
      }),
  }
}
