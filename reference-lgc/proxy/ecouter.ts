import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Horloge } from '../options.ts'
import type { OptionsProxy } from './options.ts'
import { creerProxy } from './proxy.ts'

/** Un proxy à l'écoute. */
export interface ProxyDemarre {
  url: string
  arreter(): Promise<void>
}

/** Le proxy à l'écoute sur 127.0.0.1 ; sans port, le système en choisit un. */
export function demarrerProxy(
  options: OptionsProxy,
  { horloge, port = 0 }: { horloge: Horloge; port?: number | undefined },
): Promise<ProxyDemarre> {
  const { app, oublierTout } = creerProxy(options, horloge)
  return new Promise((resoudre, rejeter) => {
    const serveur = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port },
      ({ port: ouvert }: AddressInfo) =>
        resoudre({
          url: `http://127.0.0.1:${ouvert}`,
          arreter: () =>
            new Promise<void>((fini) => {
              oublierTout()
              serveur.close(() => fini())
              if ('closeAllConnections' in serveur) serveur.closeAllConnections()
            }),
        }),
    )
    serveur.on('error', rejeter)
  })
}
