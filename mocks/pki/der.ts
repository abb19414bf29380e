/** Les quelques octets ASN.1 que les bibliothèques n'écrivent pas : extensions privées, attributs p12. */

function longueur(taille: number): readonly number[] {
  if (taille < 0x80) return [taille]
  const octets: number[] = []
  for (let reste = taille; reste > 0; reste >>= 8) octets.unshift(reste & 0xff)
  return [0x80 | octets.length, ...octets]
}

/** Un élément DER : étiquette, longueur, contenu. */
export function der(etiquette: number, ...contenus: readonly Uint8Array[]): Uint8Array {
  const contenu = Buffer.concat(contenus)
  return Buffer.concat([Uint8Array.of(etiquette, ...longueur(contenu.length)), contenu])
}

export const ETIQUETTES = {
  entier: 0x02,
  octets: 0x04,
  oid: 0x06,
  imprimable: 0x13,
  bmp: 0x1e,
  sequence: 0x30,
  ensemble: 0x31,
} as const
