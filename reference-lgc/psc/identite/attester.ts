import { type Configuration, fetchUserInfo, type TokenEndpointResponse } from 'openid-client'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Horloge } from '../../options.ts'
import { traduire } from '../client/traduire.ts'
import { erreurPsc } from '../erreur.ts'
import { REGLES_JETONS } from '../regles/index.ts'
import { type Jetons, lireJetons } from './jetons.ts'
import { lireProfessionnel } from './lire-professionnel.ts'
import type { Professionnel } from './professionnel.ts'

/** Qui PSC a reconnu, et les jetons qui en font foi ; ne quitte jamais la mémoire du serveur. */
export interface Attestation {
  professionnel: Professionnel
  jetons: Jetons
}

interface Moyens {
  client: Configuration
  horloge: Horloge
  mutations: Mutations
}

/**
 * Contrôle les jetons au-delà de ce que fait la bibliothèque (signature, émetteur, audience, dates),
 * puis lit le professionnel une fois (psc.md §6, §14.3). Sans nonce attendu, la demande venait du
 * téléphone.
 */
export async function attester(
  { client, horloge, mutations }: Moyens,
  reponse: TokenEndpointResponse,
  nonce: string | null,
): Promise<Attestation> {
  const maintenant = horloge.maintenant()
  const jetons = lireJetons(reponse, maintenant)
  const faits = {
    identite: jetons.identite,
    acces: jetons.revendicationsAcces,
    jetonAcces: jetons.acces,
    client: client.clientMetadata().client_id,
    emetteur: client.serverMetadata().issuer,
    nonce,
    maintenant,
  }
  for (const regle of REGLES_JETONS) {
    const code = regle(faits, mutations)
    if (code) throw erreurPsc(code)
  }
  const recu = await fetchUserInfo(client, jetons.acces, jetons.identite.sub).catch(traduire)
  const professionnel = lireProfessionnel(recu)
  const pivots = [jetons.identite.SubjectNameID, jetons.revendicationsAcces.SubjectNameID]
  if (pivots.some((pivot) => pivot !== undefined && pivot !== professionnel.identifiant))
    throw erreurPsc('PSC-IDENTITE')
  return { professionnel, jetons }
}
