import { ecartApi } from '../../regle.ts'
import { perimetreRefuse, type RegleAppel } from '../types.ts'

/** Le périmètre du jeton ouvre cette ressource. */
export const perimetreOuvert: RegleAppel = ({ jeton, perimetre }) =>
  jeton?.scope.split(' ').includes(perimetre)
    ? null
    : perimetreRefuse(
        perimetre,
        ecartApi(
          'appel-perimetre',
          'psc.md §12, RFC 6750 §3.1',
          'V',
          `Le jeton ne porte pas le périmètre « ${perimetre} ».`,
        ),
      )
