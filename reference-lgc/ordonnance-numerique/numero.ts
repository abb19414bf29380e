import { randomInt } from 'node:crypto'

/** Alphabet de Crockford : ni I, ni L, ni O, ni U, qui se confondent à la main. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Le préfixe dit que ce numéro n'est pas un vrai (ordonnance-numerique.md §4 [C]). */
const PREFIXE = '99'
const SIGNES_TEMPS = 9
const SIGNES_HASARD = 7

/** Dix-huit signes : le préfixe, l'instant, puis le hasard ; pris avant l'appel, jamais réemployé. */
export function creerNumero(instant: Date): string {
  const temps = Array.from({ length: SIGNES_TEMPS }, (_, rang) =>
    signe(Math.floor(instant.getTime() / 32 ** (SIGNES_TEMPS - 1 - rang)) % 32),
  )
  const hasard = Array.from({ length: SIGNES_HASARD }, () => signe(randomInt(32)))
  return PREFIXE + [...temps, ...hasard].join('')
}

const signe = (valeur: number): string => ALPHABET.charAt(valeur)
