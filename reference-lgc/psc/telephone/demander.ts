import { randomInt } from 'node:crypto'
import {
  type BackchannelAuthenticationResponse,
  type Configuration,
  initiateBackchannelAuthentication,
  pollBackchannelAuthenticationGrant,
} from 'openid-client'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Horloge } from '../../options.ts'
import { ACR_DEMANDE, PORTEE } from '../acces/partir.ts'
import type { OuvrirClient } from '../client/decouvrir.ts'
import { traduire } from '../client/traduire.ts'
import type { CodePsc } from '../codes.ts'
import { estErreurPsc } from '../erreur.ts'
import { attester } from '../identite/attester.ts'
import type { Attente, Attentes } from './attentes.ts'

interface Moyens {
  ouvrirClient: OuvrirClient
  attentes: Attentes
  horloge: Horloge
  mutations: Mutations
}

/** Ce que le téléphone répond, dit avec les codes de ce chemin. */
const CODES: Partial<Record<CodePsc, CodePsc>> = {
  'PSC-REFUS': 'PSC-TELEPHONE-REFUS',
  'PSC-DELAI': 'PSC-TELEPHONE-EXPIRE',
}

/** Deux chiffres, tirés à chaque essai. */
const tirerNombre = (): string => String(randomInt(100)).padStart(2, '0')

/** Envoie la demande et la suit en arrière-plan ; rejette `ErreurPsc` si PSC ne la prend pas. */
export async function demander(
  moyens: Moyens,
  depart: Pick<Attente, 'navigateur' | 'identifiant' | 'suite' | 'seance'>,
): Promise<void> {
  const { ouvrirClient, attentes, horloge } = moyens
  const nombre = tirerNombre()
  const client = await ouvrirClient().catch(traduire)
  const prise = await initiateBackchannelAuthentication(client, {
    scope: PORTEE,
    acr_values: ACR_DEMANDE,
    login_hint: depart.identifiant,
    binding_message: nombre,
  }).catch(traduire)
  const attente: Attente = {
    ...depart,
    nombre,
    fin: new Date(horloge.maintenant().getTime() + prise.expires_in * 1000),
    etat: { genre: 'en-attente' },
    abandon: new AbortController(),
  }
  attentes.garder(attente)
  void suivre(moyens, client, { prise, attente })
}

/** Le serveur interroge PSC au rythme qu'il demande ; la page, jamais (psc.md §10). */
async function suivre(
  { horloge, mutations }: Moyens,
  client: Configuration,
  { prise, attente }: { prise: BackchannelAuthenticationResponse; attente: Attente },
): Promise<void> {
  const limite = AbortSignal.timeout(prise.expires_in * 1000)
  try {
    const jetons = await pollBackchannelAuthenticationGrant(client, prise, undefined, {
      signal: AbortSignal.any([attente.abandon.signal, limite]),
    }).catch(traduire)
    const attestation = await attester({ client, horloge, mutations }, jetons, null)
    attente.etat = { genre: 'acceptee', attestation }
  } catch (erreur) {
    const code = estErreurPsc(erreur) ? erreur.codePsc : 'PSC-REPONSE'
    attente.etat = { genre: 'echouee', code: CODES[code] ?? code }
  }
}
