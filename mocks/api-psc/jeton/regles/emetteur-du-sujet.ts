import { ecartApi, reprocher } from '../../regle.ts'
import type { RegleEchange } from '../types.ts'

/** `subject_issuer`, propre à Keycloak et facultatif, ne désigne que PSC (psc.md §12 [V]). */
export const emetteurDuSujet: RegleEchange = ({ formulaire }) => {
  const emetteur = formulaire.get('subject_issuer')
  if (emetteur === null || emetteur === 'psc') return null
  return reprocher(
    [400, 'invalid_request', 'Invalid subject_issuer'],
    ecartApi(
      'echange-emetteur',
      'psc.md §12',
      'V',
      `subject_issuer « ${emetteur} » : seul « psc » est connu.`,
    ),
  )
}
