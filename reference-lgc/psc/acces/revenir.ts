import {
  authorizationCodeGrant,
  type Configuration,
  genericGrantRequest,
  skipStateCheck,
  type TokenEndpointResponse,
} from 'openid-client'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Horloge } from '../../options.ts'
import type { OuvrirClient } from '../client/decouvrir.ts'
import { traduire } from '../client/traduire.ts'
import { erreurPsc } from '../erreur.ts'
import { type Attestation, attester } from '../identite/attester.ts'
import type { Demande, Demandes } from './demandes.ts'

interface Moyens {
  ouvrirClient: OuvrirClient
  demandes: Demandes
  horloge: Horloge
  mutations: Mutations
}

/** La demande à laquelle répond cette adresse, pour ce navigateur ; rejette PSC-ETAT ou PSC-PERIME. */
export function demandeDe(
  { demandes, mutations }: Pick<Moyens, 'demandes' | 'mutations'>,
  reponse: URL,
  navigateur: string,
): Demande {
  const recu = reponse.searchParams.get('state')
  const trouvee = recu ? demandes.prendre(recu) : null
  if (trouvee && trouvee.navigateur === navigateur) return trouvee
  const derniere = demandes.derniereDe(navigateur)
  if (derniere && mutations.active('psc-etat-ignore')) return derniere
  // Un navigateur sans demande en cours a laissé passer l'heure, ou rejoue une adresse déjà servie.
  throw erreurPsc(trouvee || derniere || !navigateur ? 'PSC-ETAT' : 'PSC-PERIME')
}

/** Échange le code contre une identité entièrement contrôlée ; rejette `ErreurPsc`. */
export async function revenir(
  { ouvrirClient, horloge, mutations }: Moyens,
  reponse: URL,
  demande: Demande,
): Promise<Attestation> {
  const client = await ouvrirClient().catch(traduire)
  // L'adresse enregistrée, telle qu'elle a été demandée, avec les paramètres reçus.
  const recue = new URL(demande.retour)
  recue.search = reponse.search
  const jetons = mutations.active('psc-nonce-ignore')
    ? await sansNonce(client, recue, demande)
    : await authorizationCodeGrant(client, recue, {
        expectedState: mutations.active('psc-etat-ignore') ? skipStateCheck : demande.etat,
        expectedNonce: demande.nonce,
        pkceCodeVerifier: demande.verificateur,
        idTokenExpected: true,
      }).catch(traduire)
  return attester({ client, horloge, mutations }, jetons, demande.nonce)
}

/** La faute du mutant : le code s'échange, et la demande à laquelle il répond n'est pas regardée. */
const sansNonce = (
  client: Configuration,
  recue: URL,
  demande: Demande,
): Promise<TokenEndpointResponse> =>
  genericGrantRequest(client, 'authorization_code', {
    code: recue.searchParams.get('code') ?? '',
    redirect_uri: demande.retour,
    code_verifier: demande.verificateur,
  }).catch(traduire)
