import {
  allowInsecureRequests,
  ClientSecretBasic,
  Configuration,
  clockSkew,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
  TlsClientAuth,
} from 'openid-client'
import type { Horloge, OptionsPsc } from '../../options.ts'
import { erreurPsc } from '../erreur.ts'
import { creerTransport } from './transport.ts'

/** Le document de PSC, avec la mire ; celui de Keycloak donne une autre adresse (psc.md §2 [V]). */
const DOCUMENT = '/.well-known/wallet-openid-configuration'
/** Une description change rarement : la relire chaque heure suffit. */
const FRAICHEUR_MS = 3_600_000
/** Écart d'horloge admis sur les dates des jetons (psc.md §6). */
const TOLERANCE_S = 60
const DELAI_MS = 5000

/** De quoi parler à PSC ; neuf à chaque échange, il n'a en mémoire aucune clé d'hier. */
export type OuvrirClient = () => Promise<Configuration>

interface Client {
  ouvrirClient: OuvrirClient
  /** Relit la description à la prochaine occasion. */
  oublier(): void
}

/**
 * Lit la description de PSC au premier besoin, jamais à l'ouverture : PSC arrêté n'empêche pas le
 * logiciel de s'ouvrir. Chaque échange relit les clés publiées : une rotation ne gêne personne.
 */
export function creerClient(options: OptionsPsc, horloge: Horloge): Client {
  const transport = creerTransport(options)
  const timeout = (options.delaiMs ?? DELAI_MS) / 1000
  const execute = estLocal(options.emetteur) ? [allowInsecureRequests] : []
  let connu: { description: ServerMetadata; le: number } | null = null

  async function decrire(): Promise<ServerMetadata> {
    if (connu && Math.abs(horloge.maintenant().getTime() - connu.le) < FRAICHEUR_MS)
      return connu.description
    const trouve = await discovery(
      new URL(`${options.emetteur}${DOCUMENT}`),
      options.clientId,
      undefined,
      undefined,
      { [customFetch]: transport, execute, timeout },
    )
    const description = trouve.serverMetadata()
    if (description.issuer !== options.emetteur) throw erreurPsc('PSC-DECOUVERTE')
    connu = { description: { ...description }, le: horloge.maintenant().getTime() }
    return connu.description
  }

  const ouvrirClient = async () => {
    const client = new Configuration(
      await decrire(),
      options.clientId,
      {
        // La seule signature convenue : « none » et les secrets partagés sont refusés d'emblée.
        id_token_signed_response_alg: 'RS256',
        ...(options.secret ? { client_secret: options.secret } : {}),
        [clockSkew]: Math.round((horloge.maintenant().getTime() - Date.now()) / 1000),
        [clockTolerance]: TOLERANCE_S,
      },
      options.secret ? ClientSecretBasic(options.secret) : TlsClientAuth(),
    )
    client[customFetch] = transport
    client.timeout = timeout
    for (const regler of execute) regler(client)
    enableNonRepudiationChecks(client)
    return client
  }
  const oublier = () => {
    connu = null
  }
  return { ouvrirClient, oublier }
}

/** Sans TLS, seul un simulateur de ce poste est admis. */
const estLocal = (adresse: string) =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(adresse).hostname)
