import type { ImageCouleur } from '../../../schemas/images/decoder-png.ts'
import { creerGrille, type Region, regrouper } from './regions.ts'

export interface DifferencePixels {
  /** Part des points qui changent, de 0 à 1. */
  part: number
  regions: readonly Region[]
  /** L'après pâli, ce qui a changé en rouge : peinte quand on la demande. */
  peindre(): ImageCouleur
}

/** Écart d'une composante en deçà duquel deux points se valent : le lissage des lettres varie d'un rien. */
const TOLERANCE = 24
const ROUGE = [200, 30, 20, 255]

const ecarte = (a: number | undefined, b: number | undefined) =>
  Math.abs((a ?? 0) - (b ?? 0)) > TOLERANCE

/** Place d'un point dans ses octets, ou −1 hors de l'image : ce qui dépasse a changé. */
const situer = ({ largeur, hauteur }: ImageCouleur, x: number, y: number): number =>
  x < largeur && y < hauteur ? (y * largeur + x) * 4 : -1

function change(avant: ImageCouleur, apres: ImageCouleur, x: number, y: number): boolean {
  const i = situer(avant, x, y)
  const j = situer(apres, x, y)
  if (i < 0 || j < 0) return i !== j
  const [a, b] = [avant.pixels, apres.pixels]
  return ecarte(a[i], b[j]) || ecarte(a[i + 1], b[j + 1]) || ecarte(a[i + 2], b[j + 2])
}

function palir(source: ImageCouleur, cible: ImageCouleur): void {
  for (let y = 0; y < cible.hauteur; y += 1)
    for (let x = 0; x < cible.largeur; x += 1) {
      const i = situer(source, x, y)
      const { pixels } = source
      const gris = i < 0 ? 0 : ((pixels[i] ?? 0) + (pixels[i + 1] ?? 0) + (pixels[i + 2] ?? 0)) / 3
      const place = (y * cible.largeur + x) * 4
      const pali = Math.round(150 + gris * 0.4)
      cible.pixels[place] = pali
      cible.pixels[place + 1] = pali
      cible.pixels[place + 2] = pali
      cible.pixels[place + 3] = 255
    }
}

/** Une ligne identique octet pour octet, le cas de presque toutes, ne se regarde pas point par point. */
function memeLigne(avant: ImageCouleur, apres: ImageCouleur, y: number): boolean {
  if (avant.largeur !== apres.largeur || y >= avant.hauteur || y >= apres.hauteur) return false
  const [debut, fin] = [y * avant.largeur * 4, (y + 1) * avant.largeur * 4]
  return Buffer.from(avant.pixels.buffer, avant.pixels.byteOffset + debut, fin - debut).equals(
    apres.pixels.subarray(debut, fin),
  )
}

/** Compare deux écrans point à point ; des tailles différentes se comparent sur la plus grande. */
export function differerPixels(avant: ImageCouleur, apres: ImageCouleur): DifferencePixels {
  const largeur = Math.max(avant.largeur, apres.largeur)
  const hauteur = Math.max(avant.hauteur, apres.hauteur)
  const grille = creerGrille(largeur, hauteur)
  const changes: number[] = []
  for (let y = 0; y < hauteur; y += 1) {
    if (memeLigne(avant, apres, y)) continue
    for (let x = 0; x < largeur; x += 1) {
      if (!change(avant, apres, x, y)) continue
      changes.push((y * largeur + x) * 4)
      grille.marquer(x, y)
    }
  }
  return {
    part: changes.length / (largeur * hauteur),
    regions: regrouper(grille),
    peindre() {
      const image = { largeur, hauteur, pixels: new Uint8Array(largeur * hauteur * 4) }
      palir(apres, image)
      for (const place of changes) image.pixels.set(ROUGE, place)
      return image
    },
  }
}
