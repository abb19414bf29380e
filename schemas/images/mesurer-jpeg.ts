interface Taille {
  largeur: number
  hauteur: number
}

// SOF0 à SOF15, sauf DHT (C4), JPG (C8) et DAC (CC).
const estDebutDeTrame = (marqueur: number): boolean =>
  marqueur >= 0xc0 && marqueur <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marqueur)

/** Largeur et hauteur qu'un JPEG annonce, sans le décompresser ; `null` sans trame (ISO/IEC 10918-1 §B.2.2). */
export function mesurerJpeg(octets: Uint8Array): Taille | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  let position = 2
  while (position + 9 <= octets.length) {
    if (vue.getUint8(position) !== 0xff) return null
    const marqueur = vue.getUint8(position + 1)
    if (marqueur === 0xff) {
      position += 1
      continue
    }
    if (estDebutDeTrame(marqueur)) {
      const taille = { hauteur: vue.getUint16(position + 5), largeur: vue.getUint16(position + 7) }
      return taille.largeur > 0 && taille.hauteur > 0 ? taille : null
    }
    position += 2 + vue.getUint16(position + 2)
  }
  return null
}
