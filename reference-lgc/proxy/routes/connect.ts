import { getCookie, setCookie } from 'hono/cookie'
import { type ContexteProxy, lireOctets, origineDe, type ProxyEsante, TEMOIN } from '../contexte.ts'
import { erreurProxy } from '../erreur.ts'
import { trouverClient } from '../fournisseurs.ts'
import type { ClientProxy } from '../options.ts'
import { connecter } from '../psc/connecter.ts'
import { fermerPsc } from '../psc/fermer.ts'
import { type DemandeConnexion, lireDemande } from '../regles/demande-connexion.ts'
import type { SessionProxy } from '../sessions.ts'

async function lireCorps(c: ContexteProxy): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw erreurProxy(400, 'JSON body expected.')
  const octets = await lireOctets(c.req.raw)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets ?? new Uint8Array()))
  } catch (cause) {
    throw erreurProxy(400, 'JSON body expected.', cause)
  }
}

/** La session du témoin est-elle celle que cette demande veut ? Un autre utilisateur n'en hérite pas. */
const estReprise = (
  session: SessionProxy | null,
  { nationalId, clientId }: DemandeConnexion,
): session is SessionProxy =>
  session?.jetons !== null && session?.nationalId === nationalId && session?.client.id === clientId

/** `POST /connect` : 200 et un témoin, ou 304 quand la session vit déjà (psc.md §13 [V]). */
export async function repondreConnect(proxy: ProxyEsante, c: ContexteProxy): Promise<Response> {
  const { sessions, traces, horloge } = proxy
  const origine = origineDe(c)
  let qui: { client: ClientProxy | null; nationalId: string | null } = {
    client: null,
    nationalId: null,
  }
  try {
    const demande = lireDemande(await lireCorps(c))
    const { nationalId } = demande
    qui = { client: null, nationalId }
    const client = trouverClient(proxy.options, demande.clientId)
    qui = { client, nationalId }
    const ancienne = sessions.lire(getCookie(c, TEMOIN))
    if (estReprise(ancienne, demande)) {
      traces.ecrire('CONNECT_REPLAY', origine, { session: ancienne })
      return c.body(null, 304)
    }
    const { psc } = proxy.interlocuteursDe(client)
    const connexion = await connecter({ ouvrirClient: psc, horloge }, demande, c.req.raw.signal)
    if (ancienne) await remplacer(proxy, ancienne)
    const { session, temoin } = sessions.ouvrir({ client, nationalId, ...connexion })
    setCookie(c, TEMOIN, temoin, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: 14_400,
    })
    traces.ecrire('CONNECT_SUCCESS', origine, { session })
    return c.json({ proxy_session_id: session.id, session_state: session.etat })
  } catch (erreur) {
    traces.ecrire('CONNECT_FAILURE', origine, qui)
    throw Object.assign(erreur instanceof Error ? erreur : new Error(String(erreur)), {
      metadata: { nationalId: qui.nationalId, clientId: qui.client?.id ?? null },
    })
  }
}

/** L'utilisateur précédent du poste n'y laisse pas sa session ; PSC muet ne bloque pas le suivant. */
async function remplacer({ sessions, interlocuteursDe }: ProxyEsante, ancienne: SessionProxy) {
  sessions.oublier(ancienne)
  await fermerPsc(interlocuteursDe(ancienne.client).psc, ancienne.preuve).catch(() => undefined)
}
