import { buildEndSessionUrl, customFetch } from 'openid-client'
import { alea } from '../acces/demandes.ts'
import type { OuvrirClient } from '../client/decouvrir.ts'
import { traduire } from '../client/traduire.ts'
import { erreurPsc } from '../erreur.ts'

/** L'utilisateur attend devant l'écran : PSC a trois secondes pour confirmer. */
const DELAI_MS = 3000

/**
 * Ferme la session de PSC de serveur à serveur : `id_token_hint`, adresse de retour enregistrée et
 * `state` partent dans le corps (psc.md §9 [V]). Le jeton ne paraît dans aucune adresse, et un PSC
 * arrêté ne laisse pas l'utilisateur devant une page morte. Rejette `ErreurPsc`.
 */
export async function fermerChezPsc(
  ouvrirClient: OuvrirClient,
  { preuve, retour }: { preuve: string; retour: string },
): Promise<void> {
  const client = await ouvrirClient().catch(traduire)
  const { origin, pathname, searchParams } = buildEndSessionUrl(client)
  const corps = new URLSearchParams(searchParams)
  corps.set('id_token_hint', preuve)
  corps.set('post_logout_redirect_uri', retour)
  corps.set('state', alea())
  const reponse = await client[customFetch]?.(`${origin}${pathname}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: corps,
    redirect: 'manual',
    signal: AbortSignal.timeout(DELAI_MS),
  }).catch(() => null)
  // Une redirection vers notre adresse, ou la page « session fermée » de PSC.
  if (!reponse || reponse.status >= 400) throw erreurPsc('PSC-SORTIE')
}
