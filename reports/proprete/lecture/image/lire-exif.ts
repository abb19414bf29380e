/** Ce qu’un bloc EXIF dit de lui : orientation de l’image, et s’il situe l’endroit où elle a été prise. */
export interface Exif {
  orientation: number
  position: boolean
}

const ORIENTATION = 0x0112
const GPS = 0x8825
const LATITUDE = 0x0002
const ENTREES_MAX = 500

/** Les étiquettes d’un répertoire TIFF ; la valeur est celle des quatre derniers octets. */
function* etiquettes(tiff: Buffer, place: number, grosBoutien: boolean) {
  const court = (ou: number) => (grosBoutien ? tiff.readUInt16BE(ou) : tiff.readUInt16LE(ou))
  const long = (ou: number) => (grosBoutien ? tiff.readUInt32BE(ou) : tiff.readUInt32LE(ou))
  if (place + 2 > tiff.length) return
  const nombre = Math.min(court(place), ENTREES_MAX)
  for (let rang = 0; rang < nombre; rang += 1) {
    const ou = place + 2 + rang * 12
    if (ou + 12 > tiff.length) return
    yield { etiquette: court(ou), courte: court(ou + 8), longue: long(ou + 8) }
  }
}

/** Lit un bloc TIFF (EXIF 2.32 §4.6) ; un bloc fautif ne dit rien. */
export function lireExif(tiff: Buffer): Exif {
  const rendu: Exif = { orientation: 1, position: false }
  const ordre = tiff.toString('latin1', 0, 2)
  if (tiff.length < 8 || (ordre !== 'II' && ordre !== 'MM')) return rendu
  const grosBoutien = ordre === 'MM'
  const premier = grosBoutien ? tiff.readUInt32BE(4) : tiff.readUInt32LE(4)
  for (const { etiquette, courte, longue } of etiquettes(tiff, premier, grosBoutien)) {
    if (etiquette === ORIENTATION) rendu.orientation = courte
    if (etiquette !== GPS) continue
    for (const lue of etiquettes(tiff, longue, grosBoutien))
      if (lue.etiquette === LATITUDE) rendu.position = true
  }
  return rendu
}
