import { ecartApi, reprocher } from '../../regle.ts'
import { type RegleEchange, TYPE_ACCES } from '../types.ts'

/** L'API ne donne que des jetons d'accès. */
export const typeDemande: RegleEchange = ({ formulaire }) => {
  const type = formulaire.get('requested_token_type')
  if (type === null || type === TYPE_ACCES) return null
  return reprocher(
    [400, 'invalid_request', 'Unsupported requested_token_type'],
    ecartApi('echange-type-demande', 'RFC 8693 §2.1', 'C', `Type « ${type} » non servi.`),
  )
}
