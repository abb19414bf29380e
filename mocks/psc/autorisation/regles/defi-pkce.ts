import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

const FORME = /^[A-Za-z0-9._~-]{43,128}$/

function defaut(parametres: URLSearchParams): string | null {
  const defi = parametres.get('code_challenge')
  const methode = parametres.get('code_challenge_method')
  if (defi === null)
    return methode === null ? null : 'code_challenge_method est donné sans code_challenge.'
  if (!FORME.test(defi)) return 'code_challenge n’a pas de 43 à 128 caractères admis.'
  if (methode === null || methode === 'S256' || methode === 'plain') return null
  return `code_challenge_method vaut « ${methode} » : S256 ou plain.`
}

/** Le défi PKCE, quand il y en a un, est bien formé (RFC 7636 §4.3). */
export const defiPkce: RegleAutorisation = ({ parametres }) => {
  const message = defaut(parametres)
  if (message === null) return null
  return {
    genre: 'retour',
    erreur: 'invalid_request',
    description: 'Invalid PKCE parameters',
    ecart: ecart('pkce-forme', 'RFC 7636 §4.3', 'V', message),
  }
}
