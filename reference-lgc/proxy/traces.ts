import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Horloge } from '../options.ts'
import type { ClientProxy } from './options.ts'
import type { SessionProxy } from './sessions.ts'

/** Ce qu'une trace raconte (psc.md §13 [V]). */
export type TypeTrace =
  | 'CONNECT_SUCCESS'
  | 'CONNECT_REPLAY'
  | 'CONNECT_FAILURE'
  | 'SEND'
  | 'DISCONNECT'

/** D'où vient l'appel. */
export interface Origine {
  /** Premier de X-Forwarded-For quand c'est une adresse, sinon celle de la connexion. */
  ipAddress: string
  ports: { source: number | null; destination: number | null }
}

/** Une trace, champs de l'exemple de l'ANS ; la forme de `ports` est de nous (forme non officielle). */
export interface Trace extends Origine {
  type: TypeTrace
  clientId: string | null
  IdRPPS: string | null
  proxy_id_session: string | null
  session_state: string | null
  /** Nom du certificat présenté aux services. */
  dn: string | null
  timestamp: string
  apiRequest?: { nomApiPsc: string; methode: string; path: string }
}

/** Un proxy qui tourne des mois ne remplit pas la mémoire : les plus anciennes traces s'effacent. */
const MAXIMUM = 10_000

/** `CN=…, OU=…` : Node écrit un attribut par ligne, du pays au nom. */
const lireDn = ({ certificat }: ClientProxy): string =>
  new X509Certificate(readFileSync(certificat.certificat)).subject.split('\n').reverse().join(', ')

export type DeQui =
  | { session: SessionProxy }
  | { client: ClientProxy | null; nationalId: string | null }

/** Les traces du proxy : qui, quand, d'où, vers quoi ; jamais un jeton. */
export function creerTraces({ maintenant }: Horloge) {
  const traces: Trace[] = []
  return {
    ecrire(
      type: TypeTrace,
      origine: Origine,
      qui: DeQui,
      apiRequest?: NonNullable<Trace['apiRequest']>,
    ): void {
      const session = 'session' in qui ? qui.session : null
      const { client, nationalId } = 'session' in qui ? qui.session : qui
      traces.push({
        type,
        clientId: client?.id ?? null,
        IdRPPS: nationalId,
        ...origine,
        proxy_id_session: session?.id ?? null,
        session_state: session?.etat ?? null,
        dn: client && lireDn(client),
        timestamp: maintenant().toISOString(),
        ...(apiRequest ? { apiRequest } : {}),
      })
      if (traces.length > MAXIMUM) traces.shift()
    },
    /** Les traces de l'intervalle, bornes comprises. */
    lire: (debut: Date | null, fin: Date | null): readonly Trace[] =>
      traces.filter(({ timestamp }) => {
        const instant = new Date(timestamp)
        return (!debut || instant >= debut) && (!fin || instant <= fin)
      }),
  }
}
export type Traces = ReturnType<typeof creerTraces>
