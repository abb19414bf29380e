import { repetes } from '../../demande.ts'
import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

/** Aucun paramètre deux fois (RFC 6749 §3.1) ; avant tout, car lequel des deux croire ? */
export const parametresUniques: RegleAutorisation = ({ parametres }) => {
  const doubles = repetes(parametres)
  if (doubles.length === 0) return null
  const message = `Paramètres répétés : ${doubles.join(', ')}.`
  return {
    genre: 'page',
    message,
    ecart: ecart('parametres-repetes', 'RFC 6749 §3.1', 'V', message),
  }
}
