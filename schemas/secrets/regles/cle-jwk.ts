import { masquerParMotif } from '../etoiles.ts'

/** Les membres privés d'une clé JWK (RFC 7518 §6) : exposant, facteurs, secret partagé. */
export const cleJwk = masquerParMotif(
  /((?<!\\)\\{0,7}"(?:d|p|q|dp|dq|qi|k)\\{0,7}"\s{0,5}:\s{0,5}\\{0,7}")([\w-]{20,})/g,
)
