/** Un segment de JPEG (ISO/IEC 10918-1 §B.1.1), en-tête compris. */
export interface SegmentJpeg {
  marqueur: number
  corps: Buffer
  debut: number
  fin: number
}

const SOS = 0xda
const EOI = 0xd9

export const estJpeg = (octets: Buffer): boolean =>
  octets[0] === 0xff && octets[1] === 0xd8 && octets[2] === 0xff

/** Les segments d’un JPEG jusqu’au début de ses points ; s’arrête au premier qui déborde. */
export function* segmentsJpeg(octets: Buffer): Generator<SegmentJpeg> {
  for (let debut = 2; debut + 4 <= octets.length; ) {
    const marqueur = octets[debut + 1] ?? 0
    if (octets[debut] !== 0xff) return
    if (marqueur === 0xff) {
      debut += 1
      continue
    }
    const fin = debut + 2 + octets.readUInt16BE(debut + 2)
    if (fin > octets.length) return
    yield { marqueur, corps: octets.subarray(debut + 4, fin), debut, fin }
    if (marqueur === SOS) return
    debut = fin
  }
}

/** L’octet qui suit la marque de fin d’image ; `null` quand elle manque. */
export function finJpeg(octets: Buffer): number | null {
  for (let place = 2; place + 1 < octets.length; ) {
    const suivante = octets.indexOf(0xff, place)
    if (suivante < 0) break
    const marqueur = octets[suivante + 1]
    if (marqueur === EOI) return suivante + 2
    const enTete = marqueur !== undefined && marqueur >= 0xc0 && marqueur !== 0xff
    const nu = marqueur !== undefined && marqueur >= 0xd0 && marqueur <= 0xd8
    // Une vignette vit dans un segment : sa fin n'est pas celle de l'image.
    place =
      enTete && !nu
        ? suivante + 2 + octets.readUInt16BE(Math.min(suivante + 2, octets.length - 2))
        : suivante + 2
  }
  return null
}
