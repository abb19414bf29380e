import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

/** Seul `response_type=code` est servi (psc.md §2 et §18). */
export const reponseCode: RegleAutorisation = ({ parametres }) => {
  const type = parametres.get('response_type')
  if (type === 'code') return null
  return {
    genre: 'retour',
    erreur: type === null ? 'invalid_request' : 'unsupported_response_type',
    description: type === null ? 'Missing parameter: response_type' : 'Only code is supported',
    ecart: ecart(
      'type-reponse',
      'psc.md §3',
      'V',
      `response_type vaut « ${type ?? ''} », code est attendu.`,
    ),
  }
}
