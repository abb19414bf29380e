import type { OptionsProxy } from '../../reference-lgc/proxy/options.ts'
import type { Branchement } from '../simulateurs/brancher-lgc.ts'

/** Le client que le proxy de référence est chez Pro Santé Connect simulé. */
export const CLIENT_PSC_PROXY = 'banc-proxy-demo'
/** L’API d’essai, telle que `/send/<service>/…` la nomme. */
export const SERVICE_ESSAI = 'api-essai'

/**
 * Comment le Proxy e-santé de référence atteint PSC et l’API d’essai ; nul quand les simulateurs,
 * plus anciens, n’ont ni l’une ni le certificat d’un opérateur de proxy.
 */
export function brancherProxy({
  psc,
  apiPsc,
  pki,
}: Pick<Branchement, 'psc' | 'apiPsc' | 'pki'>): OptionsProxy | null {
  const certificat = pki.clients.proxy
  const habilite = apiPsc?.clients.find((client) => client.certificat === 'proxy')
  if (!psc || !apiPsc || !certificat || !habilite) return null
  return {
    emetteur: psc.issuer,
    ca: pki.ca,
    clients: [
      {
        id: CLIENT_PSC_PROXY,
        idApi: habilite.id,
        certificat: { certificat: certificat.cert, cle: certificat.cle },
      },
    ],
    services: {
      [SERVICE_ESSAI]: { url: new URL('.', apiPsc.whoami).href.slice(0, -1), jeton: apiPsc.jeton },
    },
    // Le banc joue l’outil de conformité : il lit les traces.
    traces: true,
  }
}
