import { ecartApi, reprocher } from '../../regle.ts'
import { type RegleEchange, TYPE_ACCES, TYPE_JWT } from '../types.ts'

/** Un jeton d'accès, sous l'un des deux noms publiés (psc.md §12 [V]). */
export const typeDuSujet: RegleEchange = ({ formulaire }) => {
  const type = formulaire.get('subject_token_type') ?? ''
  if (type === TYPE_ACCES || type === TYPE_JWT) return null
  return reprocher(
    [400, 'invalid_request', 'Unsupported subject_token_type'],
    ecartApi(
      'echange-type',
      'psc.md §12',
      'V',
      `subject_token_type « ${type} » : ${TYPE_ACCES} ou ${TYPE_JWT} est attendu.`,
    ),
  )
}
