import type { EcartProtocole } from '../../contrat.ts'
import { PERIMETRES } from '../decouverte/document.ts'
import { ecart } from '../regle.ts'

const SOURCE = 'psc.md §10'

/** Un refus de la demande CIBA, toujours 400 (psc.md §10 [V]). */
export interface RefusCiba {
  code: string
  description: string
  ecart: EcartProtocole
}

type RegleCiba = (parametres: URLSearchParams) => RefusCiba | null

const refus = (code: string, regle: string, message: string): RefusCiba => ({
  code,
  description: `Invalid parameter: ${regle}`,
  ecart: ecart(`ciba-${regle}`, SOURCE, 'V', message),
})

/** `openid` présent, périmètres connus. */
export const perimetreCiba: RegleCiba = (parametres) => {
  const mots = (parametres.get('scope') ?? '').split(' ').filter((mot) => mot !== '')
  const connus = mots.every((mot) => PERIMETRES.some((connu) => connu === mot))
  if (connus && mots.includes('openid')) return null
  return refus('invalid_scope', 'scope', `Le périmètre « ${mots.join(' ')} » n’est pas admis.`)
}

const INDICES = ['login_hint', 'login_hint_token', 'id_token_hint']

/** Un seul indice, et c'est `login_hint` (psc.md §10). */
export const indiceUnique: RegleCiba = (parametres) => {
  const donnes = INDICES.filter((nom) => parametres.has(nom))
  if (donnes.length === 1 && donnes[0] === 'login_hint') return null
  const dit = donnes.length === 0 ? 'aucun' : donnes.join(', ')
  return refus('invalid_request', 'login_hint', `Un login_hint est attendu, seul ; reçu : ${dit}.`)
}

/** Deux chiffres, que l'utilisateur compare. */
export const nombreALire: RegleCiba = (parametres) =>
  /^\d{2}$/.test(parametres.get('binding_message') ?? '')
    ? null
    : refus(
        'invalid_binding_message',
        'binding_message',
        'Deux chiffres sont attendus, de 00 à 99.',
      )

/** `CARD` ou `MOBILE` ; absent, MOBILE [I]. */
export const canalConnu: RegleCiba = (parametres) => {
  const canal = parametres.get('channel')
  if (canal === null || canal === 'CARD' || canal === 'MOBILE') return null
  return refus('invalid_request', 'channel', `Le canal « ${canal} » n’existe pas.`)
}

/** Les règles de la demande, dans l'ordre. */
export const REGLES_CIBA: readonly RegleCiba[] = [
  perimetreCiba,
  indiceUnique,
  nombreALire,
  canalConnu,
]
