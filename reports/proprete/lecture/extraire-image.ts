import type { Morceau } from '../types.ts'
import { chainesLisibles } from './chaines-lisibles.ts'
import { type Contexte, nonLu, type Place, sous } from './contexte.ts'
import { blocsTiff } from './image/blocs-tiff.ts'
import { lireExif } from './image/lire-exif.ts'
import { lireTextePng } from './image/lire-texte-png.ts'
import { estPng, faitImagePng, morceauxPng } from './image/morceaux-png.ts'
import { estJpeg, finJpeg, segmentsJpeg } from './image/segments-jpeg.ts'
import { metadonnee } from './metadonnee.ts'

const EXIF = Buffer.from('Exif\0\0')

/** Les segments qui ne sont que de l’image : JFIF, profil de couleur, Adobe, tables. */
const DE_L_IMAGE = new Set([0xe0, 0xe2, 0xee])

function* extraireExif(tiff: Buffer, membre: string | null): Generator<Morceau> {
  yield metadonnee(membre, 'métadonnées EXIF', chainesLisibles(tiff))
  if (lireExif(tiff).position)
    yield {
      genre: 'fait',
      membre,
      lieu: 'métadonnées EXIF',
      fait: { genre: 'position', quoi: 'GPS' },
    }
}

function* extrairePng(octets: Buffer, membre: string | null): Generator<Morceau, number> {
  let fin = 8
  for (const morceau of morceauxPng(octets)) {
    fin = morceau.fin
    const texte = lireTextePng(morceau.type, morceau.corps)
    if (texte !== null) yield metadonnee(membre, `morceau ${morceau.type}`, texte)
    else if (morceau.type === 'eXIf') yield* extraireExif(morceau.corps, membre)
    else if (!faitImagePng(morceau.type))
      yield metadonnee(membre, `morceau ${morceau.type}`, chainesLisibles(morceau.corps))
    if (morceau.type === 'IEND') return fin
  }
  yield nonLu(membre, { cause: 'abime', raison: 'image coupée' })
  return fin
}

function* extraireJpeg(octets: Buffer, membre: string | null): Generator<Morceau, number> {
  for (const { marqueur, corps } of segmentsJpeg(octets)) {
    const applicatif = (marqueur >= 0xe0 && marqueur <= 0xef) || marqueur === 0xfe
    if (!applicatif || DE_L_IMAGE.has(marqueur)) continue
    if (corps.subarray(0, 6).equals(EXIF)) yield* extraireExif(corps.subarray(6), membre)
    else yield metadonnee(membre, `segment ${marqueur.toString(16)}`, chainesLisibles(corps))
  }
  const fin = finJpeg(octets)
  if (fin === null) yield nonLu(membre, { cause: 'abime', raison: 'image coupée' })
  return fin ?? octets.length
}

/** Ailleurs, l’EXIF est où l’écrivain l’a voulu : WebP, HEIF, AVIF et TIFF le disent par ses premiers octets. */
function* extraireAutre(octets: Buffer, membre: string | null): Generator<Morceau> {
  yield metadonnee(membre, 'octets lisibles', chainesLisibles(octets))
  for (const tiff of blocsTiff(octets)) yield* extraireExif(tiff, membre)
}

/** Ce qu’une image porte à côté de ses pixels, et derrière elle. Les pixels ne se lisent pas : c’est dit. */
export async function* extraireImage(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  let fin = octets.length
  if (estPng(octets)) fin = yield* extrairePng(octets, membre)
  else if (estJpeg(octets)) fin = yield* extraireJpeg(octets, membre)
  else yield* extraireAutre(octets, membre)
  if (fin < octets.length)
    yield* contexte.deplier(octets.subarray(fin), sous(place, 'données derrière l’image'))
  yield nonLu(membre, { cause: 'pixels', raison: 'image' })
}
