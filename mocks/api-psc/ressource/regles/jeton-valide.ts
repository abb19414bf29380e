import { ecartApi } from '../../regle.ts'
import { jetonFini, type RegleAppel } from '../types.ts'

/** Le jeton n'est pas périmé ; s'il l'est, rien n'est reproché. */
export const jetonValide: RegleAppel = ({ jeton, maintenant }) =>
  jeton !== null && maintenant >= jeton.expire
    ? jetonFini(
        'Token expired',
        ecartApi('appel-perime', 'psc.md §12', 'V', 'Le jeton de l’API est périmé.'),
      )
    : null
