import { empreinte } from '../empreinte.ts'
import type { Fournisseur } from '../fournisseur.ts'
import type { JetonEmis, SessionPsc } from './types.ts'

export type JetonVivant = { jeton: JetonEmis; session: SessionPsc } | { mort: string }

/** Un jeton reçu, avec sa session ; sinon pourquoi il ne vaut rien : inconnu, périmé, session close. */
export function jetonVivant(
  { etat, secondes }: Pick<Fournisseur, 'etat' | 'secondes'>,
  recu: string,
): JetonVivant {
  const jeton = etat.jetons.lire(empreinte(recu))
  if (!jeton) return { mort: 'inconnu' }
  if (jeton.revoque) return { mort: 'révoqué' }
  if (secondes() >= jeton.expire) return { mort: 'périmé' }
  const session = etat.sessions.parId(jeton.session)
  return etat.sessions.vivante(session) ? { jeton, session } : { mort: 'session close' }
}
