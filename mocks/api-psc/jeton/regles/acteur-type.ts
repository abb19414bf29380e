import { ecartApi, reprocher } from '../../regle.ts'
import type { RegleEchange } from '../types.ts'

/** Un jeton d'acteur vient avec son type, et l'inverse (RFC 8693 §2.1). */
export const acteurType: RegleEchange = ({ formulaire }) =>
  formulaire.has('actor_token') === formulaire.has('actor_token_type')
    ? null
    : reprocher(
        [400, 'invalid_request', 'actor_token and actor_token_type go together'],
        ecartApi(
          'echange-acteur',
          'RFC 8693 §2.1',
          'V',
          'actor_token et actor_token_type vont ensemble.',
        ),
      )
