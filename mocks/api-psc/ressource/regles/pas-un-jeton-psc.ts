import { ecartApi } from '../../regle.ts'
import { jetonRefuse, type RegleAppel } from '../types.ts'

/** Un jeton de PSC s'échange, il ne se présente pas à l'API (psc.md §12 [V]). */
export const pasUnJetonPsc: RegleAppel = ({ chezPsc }) =>
  chezPsc.active
    ? jetonRefuse(
        'Token was not issued by this realm',
        ecartApi(
          'appel-jeton-psc',
          'psc.md §12',
          'V',
          'Un jeton de PSC est présenté directement : il faut d’abord l’échanger.',
        ),
      )
    : null
