import { Configuration, type CustomFetch, customFetch, TlsClientAuth } from 'openid-client'
import type { Horloge, OptionsPsc } from '../options.ts'
import { creerClient, type OuvrirClient } from '../psc/client/decouvrir.ts'
import { creerTransport } from '../psc/client/transport.ts'
import { erreurProxy } from './erreur.ts'
import type { ClientProxy, OptionsProxy, ServiceProxy } from './options.ts'

/** Les interlocuteurs d'un client : chacun reçoit son certificat. */
export interface Interlocuteurs {
  psc: OuvrirClient
  /** Serveur d'autorisation d'une API. */
  api(service: ServiceProxy): Configuration
  transport: CustomFetch
}

const DELAI_MS = 5000

/** Prépare, une fois par client, de quoi parler à PSC et aux API. */
export function creerInterlocuteurs(options: OptionsProxy, horloge: Horloge) {
  const connus = new Map<string, Interlocuteurs>()
  const preparer = (client: ClientProxy): Interlocuteurs => {
    const psc: OptionsPsc = {
      emetteur: options.emetteur,
      clientId: client.id,
      certificat: client.certificat,
      ca: options.ca,
      delaiMs: options.delaiMs ?? DELAI_MS,
    }
    const transport = creerTransport(psc)
    return {
      psc: creerClient(psc, horloge).ouvrirClient,
      transport,
      api({ jeton }) {
        const configuration = new Configuration(
          { issuer: new URL(jeton).origin, token_endpoint: jeton },
          client.idApi,
          undefined,
          TlsClientAuth(),
        )
        configuration[customFetch] = transport
        configuration.timeout = (options.delaiMs ?? DELAI_MS) / 1000
        return configuration
      },
    }
  }
  return (client: ClientProxy): Interlocuteurs => {
    const connu = connus.get(client.id) ?? preparer(client)
    connus.set(client.id, connu)
    return connu
  }
}

/** Le client que le logiciel nomme ; rejette 404 s'il n'est pas des nôtres. */
export function trouverClient({ clients }: OptionsProxy, id: string): ClientProxy {
  const client = clients.find((connu) => connu.id === id)
  if (!client) throw erreurProxy(404, 'Client not found.')
  return client
}
