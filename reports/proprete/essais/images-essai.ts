import { crc32, deflateSync } from 'node:zlib'
import { peindreEcran } from '../../essais/png.ts'

function morceau(type: string, donnees: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees])
  const [longueur, controle] = [Buffer.alloc(4), Buffer.alloc(4)]
  longueur.writeUInt32BE(donnees.length)
  controle.writeUInt32BE(crc32(corps))
  return Buffer.concat([longueur, corps, controle])
}

/** Une image d’écran avec ces morceaux derrière son en-tête. */
function pngAvec(...ajouts: readonly (readonly [string, Buffer])[]): Buffer {
  const nu = peindreEcran(1)
  return Buffer.concat([
    nu.subarray(0, 33),
    ...ajouts.map(([type, corps]) => morceau(type, corps)),
    nu.subarray(33),
  ])
}

/** Un bloc TIFF : l’orientation, et une latitude quand on la veut. */
export function tiff({
  orientation = 1,
  position,
}: {
  orientation?: number
  position?: true
} = {}) {
  const entrees = position ? 2 : 1
  const gps = 8 + 2 + entrees * 12 + 4
  const octets = Buffer.alloc(gps + 2 + 12 + 4)
  octets.write('MM\0*', 'latin1')
  octets.writeUInt32BE(8, 4)
  octets.writeUInt16BE(entrees, 8)
  const entree = (ou: number, valeurs: readonly [number, number, number]) => {
    octets.writeUInt16BE(valeurs[0], ou)
    octets.writeUInt16BE(valeurs[1], ou + 2)
    octets.writeUInt32BE(1, ou + 4)
    if (valeurs[1] === 3) octets.writeUInt16BE(valeurs[2], ou + 8)
    else octets.writeUInt32BE(valeurs[2], ou + 8)
  }
  entree(10, [0x0112, 3, orientation])
  if (position) {
    entree(22, [0x8825, 4, gps])
    octets.writeUInt16BE(1, gps)
    entree(gps + 2, [0x0002, 5, 0])
  }
  return octets
}

/** Les quatre façons qu’a un PNG de porter du texte, et ses métadonnées EXIF. */
export const PNG = {
  nu: () => peindreEcran(1),
  texte: (texte: string) => pngAvec(['tEXt', Buffer.from(`Comment\0${texte}`, 'latin1')]),
  comprime: (texte: string) =>
    pngAvec(['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(texte)])]),
  international: (texte: string) =>
    pngAvec(['iTXt', Buffer.from(`Comment\0\0\0fr\0Commentaire\0${texte}`)]),
  /** Un morceau que seul son éditeur connaît (PNG §5.4). */
  autre: (texte: string) => pngAvec(['prVt', Buffer.from(texte)]),
  exif: (bloc: Buffer) => pngAvec(['eXIf', bloc], ['tIME', Buffer.from('07ea0b14080000', 'hex')]),
  suivi: (derriere: Buffer) => Buffer.concat([peindreEcran(1), derriere]),
}

/** Le plus petit JPEG lisible : un point gris. */
const JPEG_NU = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q==',
  'base64',
)

/** Un JPEG avec ces segments derrière JFIF. */
export function jpegAvec(...segments: readonly (readonly [number, Buffer])[]): Buffer {
  const ajouts = segments.map(([marqueur, corps]) => {
    const enTete = Buffer.from([0xff, marqueur, 0, 0])
    enTete.writeUInt16BE(corps.length + 2, 2)
    return Buffer.concat([enTete, corps])
  })
  return Buffer.concat([JPEG_NU.subarray(0, 20), ...ajouts, JPEG_NU.subarray(20)])
}

export const exifDe = (bloc: Buffer): Buffer => Buffer.concat([Buffer.from('Exif\0\0'), bloc])
