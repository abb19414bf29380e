import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { decoderPng, type ImageCouleur } from '../../../schemas/images/decoder-png.ts'
import { donneesIdat, mesurerPng } from '../../../schemas/images/mesurer-png.ts'
import type { Pdf } from '../../pdf.ts'

/** Ce que pdfkit attend d'une image déjà ouverte ; ses types ne le disent pas. */
interface ImageOuverte {
  width: number
  height: number
  /** Nom de la ressource dans la page. */
  label: string
  obj: PDFKit.PDFKitReference | null
  embed(doc: Pdf): void
}

interface Points {
  largeur: number
  hauteur: number
  /** Comprimés (zlib). */
  octets: Buffer
  /** Précédés du filtre de chaque ligne, comme dans un PNG (ISO 32000-1 §7.4.4.4). */
  filtres: boolean
}

const RVB = 2
const BLANC = 255

/** Un PNG RVB de 8 bits, la forme des captures : le PDF en prend les octets tels quels. */
function reprendre(octets: Buffer): Points | null {
  const taille = mesurerPng(octets)
  const transparent = octets.includes('tRNS')
  if (taille === null || taille.entrelace || transparent) return null
  if (octets[24] !== 8 || octets[25] !== RVB) return null
  const { largeur, hauteur } = taille
  return { largeur, hauteur, octets: Buffer.concat([...donneesIdat(octets)]), filtres: true }
}

/** Un PNG transparent, posé sur le blanc du papier. */
function aplatir({ largeur, hauteur, pixels }: ImageCouleur): Points {
  const brut = Buffer.alloc(largeur * hauteur * 3)
  for (let source = 0, place = 0; place < brut.length; source += 4) {
    const opacite = (pixels[source + 3] ?? BLANC) / BLANC
    for (let canal = 0; canal < 3; canal += 1, place += 1) {
      brut[place] = Math.round((pixels[source + canal] ?? 0) * opacite + BLANC * (1 - opacite))
    }
  }
  return { largeur, hauteur, octets: deflateSync(brut), filtres: false }
}

function ouvrir({ largeur, hauteur, octets, filtres }: Points, label: string): ImageOuverte {
  return {
    width: largeur,
    height: hauteur,
    label,
    obj: null,
    embed(doc) {
      const filtre = { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: largeur }
      this.obj = doc.ref({
        Type: 'XObject',
        Subtype: 'Image',
        Width: largeur,
        Height: hauteur,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceRGB',
        Filter: 'FlateDecode',
        ...(filtres ? { DecodeParms: filtre } : {}),
      })
      this.obj.end(octets)
    },
  }
}

/**
 * Les images d'un document, chacune posée une fois. pdfkit recopie un PNG octet par octet, et défait sa
 * transparence en tâche de fond : mille captures y prennent un demi-gigaoctet, et l'ordre de deux images n'y
 * est pas toujours le même. Il garde les autres formes, JPEG et PNG à palette.
 */
export function creerImages(): (chemin: string) => PDFKit.Mixins.ImageSrc {
  const ouvertes = new Map<string, ImageOuverte>()
  return (chemin) => {
    const connue = ouvertes.get(chemin)
    if (connue !== undefined) return connue as unknown as PDFKit.Mixins.ImageSrc
    const octets = readFileSync(chemin)
    let points = reprendre(octets)
    if (points === null) {
      const decode = decoderPng(octets)
      if (!decode.lu) return chemin
      points = aplatir(decode.image)
    }
    const ouverte = ouvrir(points, `Ecran${ouvertes.size + 1}`)
    ouvertes.set(chemin, ouverte)
    return ouverte as unknown as PDFKit.Mixins.ImageSrc
  }
}
