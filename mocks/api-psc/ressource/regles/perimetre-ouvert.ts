import { PERIMETRE_WHOAMI } from '../../clients.ts'
import { ecartApi } from '../../regle.ts'
import { perimetreRefuse, type RegleAppel } from '../types.ts'

/** Le périmètre du jeton ouvre cette ressource. */
export const perimetreOuvert: RegleAppel = ({ jeton }) =>
  jeton?.scope.split(' ').includes(PERIMETRE_WHOAMI)
    ? null
    : perimetreRefuse(
        PERIMETRE_WHOAMI,
        ecartApi(
          'appel-perimetre',
          'psc.md §12, RFC 6750 §3.1',
          'V',
          `Le jeton ne porte pas le périmètre « ${PERIMETRE_WHOAMI} ».`,
        ),
      )
