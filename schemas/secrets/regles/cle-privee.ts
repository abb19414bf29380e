import { masquerParMotif } from '../etoiles.ts'

/** Une clé privée PEM (RFC 7468), sur une ligne ou plusieurs, fin comprise ou coupée. */
export const clePrivee = masquerParMotif(
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)((?:[A-Za-z0-9+/=\s\\:,&#;]|-(?!----))+)/g,
)
