import type { AnomalieSituee } from '../anomalie-situee.ts'
import { emballerImage } from './emballer-image.ts'
import type { LimitesImage } from './limites.ts'
import { mesurerJpeg } from './mesurer-jpeg.ts'
import { mesurerPng, tientSaTaille } from './mesurer-png.ts'
import { ouvrirPdf } from './ouvrir-pdf.ts'
import { refuser } from './refuser.ts'
import type { DocumentImage } from './types.ts'

type Genre = 'png' | 'jpeg'

const refus = (anomalie: AnomalieSituee): DocumentImage => ({
  ouvert: false,
  anomalies: [anomalie],
})

const ILLISIBLE = refuser('image.illisible', {
  lieu: 'document',
  message: 'L’image ne se décode pas : elle est tronquée ou endommagée.',
  remede:
    'L’ouvrir dans une visionneuse pour voir si elle s’affiche, puis l’enregistrer à nouveau.',
})

function tropGrande(largeur: number, hauteur: number, pixels: number): AnomalieSituee {
  const millions = (nombre: number) => Math.round(nombre / 1_000_000)
  return refuser('image.dimensions', {
    lieu: 'document',
    message: `L’image annonce ${largeur} × ${hauteur} points, soit ${millions(largeur * hauteur)} millions ; la limite est de ${millions(pixels)} millions.`,
    remede: 'Numériser à 300 points par pouce, ou découper l’image autour du datamatrix.',
  })
}

/** Ouvre un PNG ou un JPEG comme une page seule. Ses dimensions sont contrôlées avant tout décodage. */
export async function ouvrirImage(
  octets: Uint8Array,
  genre: Genre,
  limites: LimitesImage,
): Promise<DocumentImage> {
  const png = genre === 'png' ? mesurerPng(octets) : null
  const taille = png ?? (genre === 'jpeg' ? mesurerJpeg(octets) : null)
  if (taille === null) return refus(ILLISIBLE)
  const { largeur, hauteur } = taille
  if (largeur * hauteur > limites.pixels) return refus(tropGrande(largeur, hauteur, limites.pixels))
  if (png && !tientSaTaille(octets, png)) return refus(ILLISIBLE)
  // pdfkit décode mal un PNG entrelacé : il ne sert alors qu'à la lecture, pas aux mesures.
  if (png?.entrelace) {
    const page = { page: null, largeur, hauteur, fichier: octets }
    return { ouvert: true, pages: [page], anomalies: [], fermer: () => undefined }
  }
  try {
    const document = await ouvrirPdf(await emballerImage(octets, taille), limites)
    if (!document.ouvert) return refus(ILLISIBLE)
    return { ...document, pages: document.pages.map((page) => ({ ...page, page: null })) }
  } catch {
    return refus(ILLISIBLE)
  }
}
