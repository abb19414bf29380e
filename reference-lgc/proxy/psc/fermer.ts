import { customFetch } from 'openid-client'
import type { OuvrirClient } from '../../psc/client/decouvrir.ts'
import { erreurProxy } from '../erreur.ts'

/** Ferme la session de PSC, de serveur à serveur, `id_token_hint` dans le corps (psc.md §9 [V]). */
export async function fermerPsc(ouvrirClient: OuvrirClient, preuve: string): Promise<void> {
  const muet = (cause?: unknown) =>
    erreurProxy(503, 'Pro Sante Connect did not confirm the logout.', cause)
  const client = await ouvrirClient().catch((cause: unknown) => {
    throw muet(cause)
  })
  const { end_session_endpoint: adresse } = client.serverMetadata()
  const recuperer = client[customFetch]
  if (!adresse || !recuperer) throw muet()
  const reponse = await recuperer(adresse, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ id_token_hint: preuve }),
    redirect: 'manual',
    signal: AbortSignal.timeout((client.timeout ?? 5) * 1000),
  }).catch((cause: unknown) => {
    throw muet(cause)
  })
  if (reponse.status >= 400) throw muet()
}
