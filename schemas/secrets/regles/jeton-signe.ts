import { masquerParMotif } from '../etoiles.ts'

/** Un jeton JWT, signé, chiffré ou sans signature (RFC 7515, 7516, 7519) : il porte aussi l'identité. */
export const jetonSigne = masquerParMotif(/((?<![\w-]))(eyJ[\w-]{5,}\.[\w-]{2,}(?:\.[\w-]*){1,3})/g)
