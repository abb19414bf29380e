/** Une boîte ISO BMFF (ISO/IEC 14496-12 §4.2) : son type, son corps, sa place dans le fichier. */
export interface BoiteMp4 {
  type: string
  corps: Buffer
  debut: number
  fin: number
}

/** Celles qui n’en contiennent que d’autres, et peuvent mener à des métadonnées. */
const CONTENANTS = new Set(['moov', 'trak', 'mdia', 'minf', 'moof', 'traf', 'edts'])
const PROFONDEUR_MAX = 8

export const estMp4 = (octets: Buffer): boolean => octets.toString('latin1', 4, 8) === 'ftyp'

/** Les boîtes d’un fichier, contenants ouverts ; s’arrête à la première qui déborde. */
export function* boitesMp4(
  octets: Buffer,
  { debut, fin } = { debut: 0, fin: octets.length },
  profondeur = 0,
): Generator<BoiteMp4> {
  for (let place = debut; place + 8 <= fin; ) {
    const annonce = octets.readUInt32BE(place)
    const longue = annonce === 1 && place + 16 <= fin
    const enTete = longue ? 16 : 8
    const taille = longue ? Number(octets.readBigUInt64BE(place + 8)) : annonce || fin - place
    if (taille < enTete || place + taille > fin) return
    const type = octets.toString('latin1', place + 4, place + 8)
    const corps = octets.subarray(place + enTete, place + taille)
    yield { type, corps, debut: place, fin: place + taille }
    if (CONTENANTS.has(type) && profondeur < PROFONDEUR_MAX)
      yield* boitesMp4(octets, { debut: place + enTete, fin: place + taille }, profondeur + 1)
    place += taille
  }
}
