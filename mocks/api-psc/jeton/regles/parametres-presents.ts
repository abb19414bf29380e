import { ecartApi, reprocher } from '../../regle.ts'
import type { RegleEchange } from '../types.ts'

/** Le jeton et son type sont exigés (RFC 8693 §2.1). */
export const parametresPresents: RegleEchange = ({ formulaire }) => {
  const absent = ['subject_token', 'subject_token_type'].find((nom) => !formulaire.get(nom))
  if (absent === undefined) return null
  return reprocher(
    [400, 'invalid_request', `Missing parameter: ${absent}`],
    ecartApi('echange-parametre', 'RFC 8693 §2.1', 'V', `Le paramètre ${absent} manque.`),
  )
}
