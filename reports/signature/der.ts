/** Les quelques octets ASN.1 qu'une demande d'horodatage écrit (RFC 3161 §2.4.1). */

function longueur(taille: number): number[] {
  if (taille < 0x80) return [taille]
  const octets: number[] = []
  for (let reste = taille; reste > 0; reste = Math.floor(reste / 256)) octets.unshift(reste % 256)
  return [0x80 + octets.length, ...octets]
}

/** Un élément : étiquette, longueur, contenus bout à bout. */
export function element(etiquette: number, ...contenus: readonly Uint8Array[]): Buffer {
  const corps = Buffer.concat(contenus)
  return Buffer.concat([Buffer.from([etiquette, ...longueur(corps.length)]), corps])
}

export const SEQUENCE = 0x30
export const ENTIER = 0x02
export const OCTETS = 0x04
export const VRAI = Buffer.from([0x01, 0x01, 0xff])

/** AlgorithmIdentifier de SHA-256, paramètres nuls. */
export const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex')
