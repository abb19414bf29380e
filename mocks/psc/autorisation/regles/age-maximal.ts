import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

/** `max_age` est un nombre de secondes (OpenID Connect Core §3.1.2.1). */
export const ageMaximal: RegleAutorisation = ({ parametres }) => {
  const age = parametres.get('max_age')
  if (age === null || /^\d{1,9}$/.test(age)) return null
  return {
    genre: 'retour',
    erreur: 'invalid_request',
    description: 'Invalid parameter: max_age',
    ecart: ecart(
      'max-age',
      'OpenID Connect Core §3.1.2.1',
      'V',
      'max_age n’est pas un nombre de secondes.',
    ),
  }
}
