import { refreshTokenGrant } from 'openid-client'
import type { Horloge } from '../../options.ts'
import type { OuvrirClient } from '../../psc/client/decouvrir.ts'
import { finAcces } from '../../psc/identite/jetons.ts'
import { erreurProxy, sessionPerdue } from '../erreur.ts'
import type { SessionProxy } from '../sessions.ts'
import { estMuet } from './traduire.ts'

/**
 * Rafraîchit les jetons de PSC de la session. Refusé, c'est la fin : cas 1b.1 (quatre heures) et 1b.2
 * (trente minutes sans rafraîchir) de psc.md §12. PSC muet, la session attend. Rejette `ErreurProxy`.
 */
export async function rafraichirPsc(
  { ouvrirClient, horloge }: { ouvrirClient: OuvrirClient; horloge: Horloge },
  session: SessionProxy,
): Promise<string> {
  const { jetons } = session
  if (!jetons?.rafraichissement) throw sessionPerdue()
  try {
    const recu = await refreshTokenGrant(await ouvrirClient(), jetons.rafraichissement)
    session.jetons = {
      acces: recu.access_token,
      fin: finAcces(recu, horloge.maintenant()),
      rafraichissement: recu.refresh_token ?? jetons.rafraichissement,
    }
    session.preuve = recu.id_token ?? session.preuve
    return recu.access_token
  } catch (erreur) {
    if (estMuet(erreur)) throw erreurProxy(503, 'Pro Sante Connect is unavailable.', erreur)
    throw sessionPerdue(erreur)
  }
}
