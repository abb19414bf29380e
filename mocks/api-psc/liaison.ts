/** Les deux écritures d'une même empreinte de certificat. */
export type FormeLiaison = 'ans' | 'rfc'

/**
 * La liaison telle que l'ANS l'écrit : base64, bourrage compris, des 64 chiffres hexadécimaux de
 * l'empreinte, là où la RFC 8705 code les 32 octets en base64url (psc.md §12 [V]).
 * @param empreinte `x5t#S256` de la RFC : SHA-256 du certificat DER, en base64url.
 */
export function formeAns(empreinte: string): string {
  const hexadecimal = Buffer.from(empreinte, 'base64url').toString('hex')
  return Buffer.from(hexadecimal, 'ascii').toString('base64')
}

/** La liaison d'un certificat dans la forme demandée. */
export const lier = (empreinte: string, forme: FormeLiaison): string =>
  forme === 'ans' ? formeAns(empreinte) : empreinte

/** Dans quelle forme une liaison désigne ce certificat ; `null` quand elle en désigne un autre. */
export function reconnaitreForme(liaison: string, empreinte: string): FormeLiaison | null {
  if (liaison === formeAns(empreinte)) return 'ans'
  return liaison === empreinte ? 'rfc' : null
}
