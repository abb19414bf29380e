import { decodeJwt, type JWTPayload } from 'jose'
import { constater, type Dite, ecartApi, reprocher } from '../../regle.ts'
import type { RegleEchange } from '../types.ts'

const SOURCE = 'psc.md §12'

function lire(jeton: string): JWTPayload | null {
  try {
    return decodeJwt(jeton)
  } catch {
    return null
  }
}

/**
 * Un jeton d'accès vivant de PSC, et rien d'autre (psc.md §12 [V]). Un jeton d'accès périmé n'est pas
 * une faute, c'est le cas 1a : rafraîchir chez PSC, échanger de nouveau. Ce qui n'en est pas un, si.
 */
export const sujetVivant: RegleEchange = ({ formulaire, sujet, reglages, maintenant }) => {
  if (sujet.active && sujet.typ === 'Bearer') return null
  const dite: Dite = [400, reglages.codeSujetMort, 'Invalid token']
  const faute = (message: string) =>
    reprocher(dite, ecartApi('echange-sujet', SOURCE, 'V', message))
  if (sujet.active) return faute('Un jeton de rafraîchissement de PSC ne s’échange pas.')
  const lu = lire(formulaire.get('subject_token') ?? '')
  if (lu === null) return faute('Ce n’est pas un jeton d’accès de PSC vivant.')
  if (lu.typ === 'ID') return faute('Un jeton d’identité ne s’échange pas.')
  const perime = typeof lu.exp === 'number' && maintenant >= lu.exp
  return constater(
    dite,
    ecartApi(
      perime ? 'sujet-perime' : 'sujet-inactif',
      SOURCE,
      'V',
      perime
        ? 'Le jeton de PSC est périmé : le rafraîchir, puis échanger de nouveau (cas 1a).'
        : 'PSC ne reconnaît pas ce jeton, ou sa session est close.',
    ),
  )
}
