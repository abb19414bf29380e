import { masquerParMotif } from '../etoiles.ts'

/** Un porteur isolé, hors de son en-tête (RFC 6750, 7617, 9449). */
export const porteur = masquerParMotif(
  /(\b(?:Bearer|Basic|DPoP)[ \t]{1,5})([A-Za-z0-9._~+/-]{8,}=*)/g,
)
