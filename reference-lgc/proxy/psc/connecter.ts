import {
  initiateBackchannelAuthentication,
  pollBackchannelAuthenticationGrant,
} from 'openid-client'
import { SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import type { Horloge } from '../../options.ts'
import { ACR_DEMANDE, PORTEE } from '../../psc/acces/partir.ts'
import type { OuvrirClient } from '../../psc/client/decouvrir.ts'
import { attester } from '../../psc/identite/attester.ts'
import { erreurProxy } from '../erreur.ts'
import type { DemandeConnexion } from '../regles/demande-connexion.ts'
import type { SessionProxy } from '../sessions.ts'
import { refusDeConnexion } from './traduire.ts'

export type Connexion = Pick<SessionProxy, 'etat' | 'jetons' | 'preuve'>

/**
 * Demande au professionnel de s'authentifier sur son e-CPS ou sa carte (CIBA, psc.md §10), et attend.
 * `parti` interrompt l'attente quand l'appelant renonce. Rejette `ErreurProxy`.
 */
export async function connecter(
  { ouvrirClient, horloge }: { ouvrirClient: OuvrirClient; horloge: Horloge },
  { nationalId, bindingMessage, channel }: DemandeConnexion,
  parti: AbortSignal,
): Promise<Connexion> {
  try {
    const client = await ouvrirClient()
    const prise = await initiateBackchannelAuthentication(client, {
      scope: PORTEE,
      acr_values: ACR_DEMANDE,
      login_hint: nationalId,
      binding_message: bindingMessage,
      channel,
    })
    const recu = await pollBackchannelAuthenticationGrant(client, prise, undefined, {
      signal: AbortSignal.any([parti, AbortSignal.timeout(prise.expires_in * 1000)]),
    })
    // L'heure a passé pendant l'attente : un client neuf la relit.
    const { professionnel, jetons } = await attester(
      { client: await ouvrirClient(), horloge, mutations: SANS_MUTATIONS },
      recu,
      null,
    )
    if (professionnel.identifiant !== nationalId)
      throw erreurProxy(401, 'Another user was authenticated.')
    const { acces, finAcces, rafraichissement, preuve } = jetons
    return {
      etat: typeof recu.session_state === 'string' ? recu.session_state : '',
      jetons: { acces, fin: finAcces, rafraichissement },
      preuve,
    }
  } catch (erreur) {
    throw refusDeConnexion(erreur)
  }
}
