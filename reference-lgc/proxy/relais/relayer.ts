import type { Horloge } from '../../options.ts'
import { obtenirJeton } from '../api/obtenir-jeton.ts'
import { erreurProxy } from '../erreur.ts'
import type { Interlocuteurs } from '../fournisseurs.ts'
import type { ServiceProxy } from '../options.ts'
import type { SessionProxy } from '../sessions.ts'
import { appeler, type Relayee } from './appeler.ts'

interface Relais {
  horloge: Horloge
  interlocuteurs: Interlocuteurs
  session: SessionProxy
  nom: string
  service: ServiceProxy
  delaiMs: number
}

/**
 * Relaie une requête : l'API refuse le jeton, il est renouvelé une fois et la requête repart, car un
 * refus 401 dit que rien n'a été fait. Rejette `ErreurProxy`.
 */
export async function relayer(relais: Relais, cible: URL, relayee: Relayee): Promise<Response> {
  const { interlocuteurs, delaiMs } = relais
  const essayer = async (refuse: string | null) => {
    const jeton = await obtenirJeton({ ...relais, refuse })
    const reponse = await appeler(interlocuteurs.transport, cible, relayee, { jeton, delaiMs })
    return { jeton, reponse }
  }
  const premier = await essayer(null)
  if (premier.reponse.status !== 401) return premier.reponse
  const second = await essayer(premier.jeton)
  if (second.reponse.status === 401) throw erreurProxy(502, 'API refused the token.')
  return second.reponse
}
