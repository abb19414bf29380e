import { ecart } from '../../regle.ts'
import type { ObservationAutorisation } from '../types.ts'

/** Deux caractères hexadécimaux par octet : 16 octets tirés au hasard, au moins (RFC 9700 §4.7). */
const LONGUEUR_MIN = 16

/** `state` et `nonce` sont nécessaires en pratique, et assez longs pour ne pas se deviner (psc.md §3). */
export const hasardPresent =
  (nom: 'state' | 'nonce'): ObservationAutorisation =>
  ({ parametres }) => {
    const valeur = parametres.get(nom)
    if (valeur === null) return ecart(nom, 'psc.md §3', 'I', `Le paramètre « ${nom} » manque.`)
    if (valeur.length >= LONGUEUR_MIN) return null
    const message = `« ${nom} » n’a que ${valeur.length} caractères : il pourrait être deviné.`
    return ecart(nom, 'psc.md §3', 'I', message)
  }
