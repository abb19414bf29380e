import { closeSync, openSync, readSync } from 'node:fs'

export interface Dimensions {
  largeur: number
  hauteur: number
}

const SIGNATURE_PNG = Buffer.from('89504e470d0a1a0a', 'hex')
// Assez pour passer les métadonnées d'une photo ; une image qui en a plus reste sans dimensions.
const ENTETE = 256 * 1024

function dimensionsPng(octets: Buffer): Dimensions | null {
  if (octets.length < 24 || !octets.subarray(0, 8).equals(SIGNATURE_PNG)) return null
  return { largeur: octets.readUInt32BE(16), hauteur: octets.readUInt32BE(20) }
}

/** Les dimensions sont dans le premier segment SOF (0xC0 à 0xCF, hors DHT, JPG et DAC). */
function dimensionsJpeg(octets: Buffer): Dimensions | null {
  if (octets.length < 4 || octets.readUInt16BE(0) !== 0xffd8) return null
  for (let i = 2; i + 9 < octets.length && octets[i] === 0xff; ) {
    const marque = octets.readUInt8(i + 1)
    if (marque >= 0xc0 && marque <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marque)) {
      return { largeur: octets.readUInt16BE(i + 7), hauteur: octets.readUInt16BE(i + 5) }
    }
    i += 2 + octets.readUInt16BE(i + 2)
  }
  return null
}

function lireDebut(chemin: string): Buffer {
  const fd = openSync(chemin, 'r')
  try {
    const court = Buffer.alloc(24)
    const lus = readSync(fd, court)
    if (court.subarray(0, 8).equals(SIGNATURE_PNG)) return court.subarray(0, lus)
    const long = Buffer.alloc(ENTETE)
    return long.subarray(0, readSync(fd, long, 0, ENTETE, 0))
  } finally {
    closeSync(fd)
  }
}

/** Largeur et hauteur en pixels d'un PNG ou d'un JPEG ; `null` quand le fichier n'en est pas un. */
export function lireDimensions(chemin: string): Dimensions | null {
  try {
    const debut = lireDebut(chemin)
    const trouvees = dimensionsPng(debut) ?? dimensionsJpeg(debut)
    return trouvees && trouvees.largeur > 0 && trouvees.hauteur > 0 ? trouvees : null
  } catch {
    return null
  }
}
