import { ecartApi } from '../../regle.ts'
import { jetonRefuse, type RegleAppel } from '../types.ts'

/** Le jeton est signé par ce royaume, et il est d'accès. */
export const jetonConnu: RegleAppel = ({ jeton }) =>
  jeton?.genre === 'acces'
    ? null
    : jetonRefuse(
        'Invalid token',
        ecartApi('appel-jeton-inconnu', 'psc.md §12', 'V', 'Ce n’est pas un jeton de cette API.'),
      )
