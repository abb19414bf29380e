import { traduire } from '../../psc/client/traduire.ts'
import type { CodePsc } from '../../psc/codes.ts'
import { estErreurPsc } from '../../psc/erreur.ts'
import { type ErreurProxy, erreurProxy, estErreurProxy } from '../erreur.ts'

const MUET: readonly CodePsc[] = ['PSC-INJOIGNABLE', 'PSC-DELAI', 'PSC-INDISPONIBLE']

/** Le code de PSC derrière une erreur quelconque. */
export function codeDe(erreur: unknown): CodePsc {
  try {
    return traduire(erreur)
  } catch (traduite) {
    return estErreurPsc(traduite) ? traduite.codePsc : 'PSC-REPONSE'
  }
}

/** Vrai quand PSC n'a rien dit : la session vit peut-être encore. */
export const estMuet = (erreur: unknown): boolean => MUET.includes(codeDe(erreur))

/** Ce qu'un échec de connexion devient pour le logiciel (psc.md §13). */
export function refusDeConnexion(erreur: unknown): ErreurProxy {
  if (estErreurProxy(erreur)) return erreur
  const code = codeDe(erreur)
  if (MUET.includes(code)) return erreurProxy(503, 'Pro Sante Connect is unavailable.', erreur)
  if (code === 'PSC-TELEPHONE-INCONNU') return erreurProxy(404, 'User not found.', erreur)
  if (code === 'PSC-REFUS') return erreurProxy(401, 'Authentication was refused.', erreur)
  if (code === 'PSC-TELEPHONE-EXPIRE') return erreurProxy(401, 'Authentication expired.', erreur)
  return erreurProxy(500, `Authentication failed (${code}).`, erreur)
}
