import { ecartApi } from '../../regle.ts'
import { jetonAbsent, type RegleAppel } from '../types.ts'

/** L'appel porte un jeton, en en-tête. */
export const porteurPresent: RegleAppel = ({ porteur }) =>
  porteur === null
    ? jetonAbsent(
        ecartApi('appel-sans-jeton', 'psc.md §12', 'V', 'L’en-tête Authorization: Bearer manque.'),
      )
    : null
