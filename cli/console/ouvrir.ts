import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { estBouclage } from './acces/hotes.ts'

export interface ConsoleOuverte {
  /** `http://127.0.0.1:8400`, sans barre finale. */
  adresse: string
  port: number
  fermer(): Promise<void>
}

const TOUTES = new Set(['0.0.0.0', '::'])

function adresseDe({ ecoute, tls }: OuvertureConsole, port: number): string {
  const protocole = tls ? 'https' : 'http'
  if (TOUTES.has(ecoute) || estBouclage(ecoute)) return `${protocole}://127.0.0.1:${port}`
  return `${protocole}://${ecoute.includes(':') ? `[${ecoute}]` : ecoute}:${port}`
}

/** Le certificat que l'utilisateur donne, PEM. */
export interface TlsConsole {
  cert: string
  key: string
}

export interface OuvertureConsole {
  ecoute: string
  port: number
  /** Absent : HTTP en clair. */
  tls?: TlsConsole
}

const creer = ({ fetch }: Hono, tls: TlsConsole | undefined) =>
  tls
    ? createAdaptorServer({ fetch, createServer: createHttps, serverOptions: tls })
    : createAdaptorServer({ fetch, createServer: createHttp })

/** Fait écouter la console ; le port 0 laisse le système choisir. */
export async function ouvrirConsole(
  app: Hono,
  ouverture: OuvertureConsole,
): Promise<ConsoleOuverte> {
  const { ecoute, port, tls } = ouverture
  const serveur = creer(app, tls)
  await new Promise<void>((resoudre, rejeter) => {
    serveur.once('error', rejeter)
    serveur.listen(port, ecoute, resoudre)
  })
  const obtenu = (serveur.address() as AddressInfo).port
  return {
    adresse: adresseDe(ouverture, obtenu),
    port: obtenu,
    fermer: () =>
      new Promise((resoudre) => {
        serveur.close(() => resoudre())
        if ('closeAllConnections' in serveur) serveur.closeAllConnections()
      }),
  }
}
