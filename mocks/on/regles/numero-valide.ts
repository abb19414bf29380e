import { type RegleOn, refuser } from '../types.ts'

/** Alphabet de Crockford, sans I, L, O ni U ; 18 signes, `99` en tête : ce n'est pas un vrai numéro. */
const NUMERO = /^99[0-9A-HJKMNP-TV-Z]{16}$/

/** Le numéro est celui que le banc reconnaît (ordonnance-numerique.md §4 [C]). */
export const numeroValide: RegleOn = ({ prescription: { numero } }) =>
  NUMERO.test(numero)
    ? null
    : refuser(
        422,
        'NUMERO_INVALIDE',
        `Le numéro « ${numero} » n’a pas la forme attendue : 99 et seize signes.`,
        'ordonnance-numerique.md §4',
      )
