import { mesurerJpeg } from '../../../schemas/images/mesurer-jpeg.ts'
import { lireExif } from '../lecture/image/lire-exif.ts'
import { finJpeg, type SegmentJpeg, segmentsJpeg } from '../lecture/image/segments-jpeg.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/** JFIF, profil de couleur, Adobe : sans eux, l’image ne se montre plus de même. */
const GARDES = new Set([0xe0, 0xe2, 0xee])
const EXIF = Buffer.from('Exif\0\0')

const estRetire = ({ marqueur }: SegmentJpeg): boolean =>
  marqueur === 0xfe || (marqueur >= 0xe0 && marqueur <= 0xef && !GARDES.has(marqueur))

/** Ce qu’un segment retiré portait. */
function nommer({ marqueur, corps }: SegmentJpeg): string {
  if (marqueur === 0xfe) return 'commentaire'
  if (corps.subarray(0, 6).equals(EXIF)) return 'EXIF'
  if (corps.subarray(0, 29).includes('ns.adobe.com/xap')) return 'XMP'
  return marqueur === 0xed ? 'IPTC' : `segment ${marqueur.toString(16)}`
}

/** Un EXIF qui ne dit que dans quel sens montrer l’image (EXIF 2.32 §4.6.4, étiquette 0x0112). */
function exifOrientation(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a000000080001011200030000000100000000000000000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  const enTete = Buffer.from([0xff, 0xe1, 0, 0])
  enTete.writeUInt16BE(2 + EXIF.length + tiff.length, 2)
  return Buffer.concat([enTete, EXIF, tiff])
}

/** Un JPEG sans EXIF, XMP, IPTC ni commentaire, sans rien derrière lui ; le sens de l’image est gardé. */
export function effacerJpeg(octets: Buffer): Effacement {
  const segments = [...segmentsJpeg(octets)]
  const dernier = segments.at(-1)
  if (dernier?.marqueur !== 0xda || mesurerJpeg(octets) === null) return laisser('JPEG abîmé')
  const exif = segments.find(({ corps }) => corps.subarray(0, 6).equals(EXIF))
  const orientation = exif === undefined ? 1 : lireExif(exif.corps.subarray(6)).orientation
  const tourne = orientation >= 2 && orientation <= 8
  const rendu = Buffer.concat([
    octets.subarray(0, 2),
    ...(tourne ? [exifOrientation(orientation)] : []),
    ...segments
      .filter((segment) => !estRetire(segment))
      .map(({ debut, fin }) => octets.subarray(debut, fin)),
    octets.subarray(dernier.fin, finJpeg(octets) ?? octets.length),
  ])
  if (mesurerJpeg(rendu) === null) return laisser('JPEG abîmé')
  const retires = segments.filter(estRetire).map(nommer)
  if ((finJpeg(octets) ?? octets.length) < octets.length) retires.push('données derrière l’image')
  return rendre(rendu, rendu.equals(octets) ? [] : retires)
}
