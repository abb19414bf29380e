import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { OuvrirClient } from '../client/decouvrir.ts'
import { traduire } from '../client/traduire.ts'
import { alea, type Demande, type Demandes } from './demandes.ts'

/** `openid` seul ne donne aucune donnée de santé sectorielle (psc.md §3 [V]). */
export const PORTEE = 'openid scope_all'
/** EXI PSC 16 : la valeur demandée est toujours `eidas1` (SC.PSC.08). */
export const ACR_DEMANDE = 'eidas1'

interface Moyens {
  ouvrirClient: OuvrirClient
  demandes: Demandes
  mutations: Mutations
}

/** Prépare la demande et rend l'adresse de la mire ; rejette `ErreurPsc` si PSC ne répond pas. */
export async function partir(
  { ouvrirClient, demandes, mutations }: Moyens,
  depart: Omit<Demande, 'etat' | 'nonce' | 'verificateur'>,
  { redemander }: { redemander: boolean },
): Promise<URL> {
  const client = await ouvrirClient().catch(traduire)
  const demande = { ...depart, etat: alea(), nonce: alea(), verificateur: alea() }
  demandes.garder(demande)
  const defi = await calculatePKCECodeChallenge(demande.verificateur)
  const acr = mutations.choisir('psc-acr-non-demande', ACR_DEMANDE, () => '')
  const portee = mutations.choisir('psc-portee-insuffisante', PORTEE, () => 'openid')
  return buildAuthorizationUrl(client, {
    redirect_uri: demande.retour,
    scope: portee,
    ...(acr ? { acr_values: acr } : {}),
    state: demande.etat,
    nonce: demande.nonce,
    code_challenge: defi,
    code_challenge_method: 'S256',
    ...(redemander ? { prompt: 'login' } : {}),
  })
}
