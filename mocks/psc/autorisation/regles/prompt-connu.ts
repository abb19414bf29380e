import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

const CONNUS = ['none', 'login', 'consent', 'select_account']

/** `prompt` ne porte que des valeurs connues, et `none` y est seul (OpenID Connect Core §3.1.2.1). */
export const promptConnu: RegleAutorisation = ({ parametres }) => {
  const mots = (parametres.get('prompt') ?? '').split(' ').filter((mot) => mot !== '')
  const seul = !mots.includes('none') || mots.length === 1
  if (seul && mots.every((mot) => CONNUS.includes(mot))) return null
  return {
    genre: 'retour',
    erreur: 'invalid_request',
    description: 'Invalid parameter: prompt',
    ecart: ecart(
      'prompt',
      'OpenID Connect Core §3.1.2.1',
      'V',
      `prompt vaut « ${mots.join(' ')} ».`,
    ),
  }
}
