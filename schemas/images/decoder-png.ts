import { inflateSync } from 'node:zlib'
import { LIMITES_IMAGE } from './limites.ts'
import { donneesIdat, mesurerPng } from './mesurer-png.ts'
import { natureImage } from './nature.ts'

/** Une image en couleurs : quatre octets par point (RVBA), ligne par ligne. */
export interface ImageCouleur {
  largeur: number
  hauteur: number
  pixels: Uint8Array
}

export type DecodagePng = { lu: true; image: ImageCouleur } | { lu: false; raison: string }

/** Octets par point des deux formes que prennent les captures : RVB et RVBA. */
const CANAUX: Readonly<Record<number, 3 | 4>> = { 2: 3, 6: 4 }

/** Le voisin le plus proche de leur somme (PNG §9.4). */
function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c)
  const pb = Math.abs(a - c)
  const pc = Math.abs(a + b - 2 * c)
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

/** Défait sur place le filtre de chaque ligne (PNG §9.2) ; les voisins hors de l'image valent zéro. */
function defiltrer(brut: Buffer, pas: number, canaux: number): void {
  const vide = Buffer.alloc(pas)
  for (let debut = 0; debut < brut.length; debut += pas) {
    const filtre = brut[debut] ?? 0
    const ligne = brut.subarray(debut, debut + pas)
    const dessus = debut === 0 ? vide : brut.subarray(debut - pas, debut)
    defiltrerLigne(ligne, dessus, { filtre, canaux })
  }
}

function defiltrerLigne(
  ligne: Buffer,
  dessus: Buffer,
  { filtre, canaux }: { filtre: number; canaux: number },
): void {
  if (filtre === 0) return
  for (let i = 1; i < ligne.length; i += 1) {
    const gauche = i > canaux ? (ligne[i - canaux] ?? 0) : 0
    const haut = dessus[i] ?? 0
    let predit = gauche
    if (filtre === 2) predit = haut
    if (filtre === 3) predit = (gauche + haut) >> 1
    if (filtre === 4) predit = paeth(gauche, haut, i > canaux ? (dessus[i - canaux] ?? 0) : 0)
    ligne[i] = (ligne[i] ?? 0) + predit
  }
}

function etaler(brut: Buffer, { largeur, hauteur }: ImageCouleur, canaux: 3 | 4): Uint8Array {
  const pixels = new Uint8Array(largeur * hauteur * 4).fill(255)
  for (let y = 0, source = 0, place = 0; y < hauteur; y += 1) {
    source += 1
    for (let x = 0; x < largeur; x += 1, place += 4, source += canaux) {
      pixels[place] = brut[source] ?? 0
      pixels[place + 1] = brut[source + 1] ?? 0
      pixels[place + 2] = brut[source + 2] ?? 0
      if (canaux === 4) pixels[place + 3] = brut[source + 3] ?? 0
    }
  }
  return pixels
}

function decompresser(octets: Uint8Array, attendus: number): Buffer | null {
  try {
    const brut = inflateSync(Buffer.concat([...donneesIdat(octets)]), {
      maxOutputLength: attendus + 1,
    })
    return brut.length === attendus ? brut : null
  } catch {
    return null
  }
}

/**
 * Les points d'un PNG de 8 bits par canal, en couleurs et sans entrelacement : la forme des captures d'un
 * navigateur (PNG §11.2). Rend la raison de ne pas lire les autres, trop grandes comprises ; ne lève pas.
 */
export function decoderPng(octets: Uint8Array): DecodagePng {
  const refuser = (raison: string): DecodagePng => ({ lu: false, raison })
  if (natureImage(octets) !== 'png') return refuser('ce n’est pas un PNG')
  const taille = mesurerPng(octets)
  if (taille === null) return refuser('son en-tête est faux')
  const { largeur, hauteur, octetsAttendus, entrelace } = taille
  if (largeur * hauteur > LIMITES_IMAGE.pixels)
    return refuser(`${largeur} × ${hauteur} points dépassent ce que le banc compare`)
  const canaux = CANAUX[octets[25] ?? 0]
  if (entrelace || canaux === undefined || octets[24] !== 8)
    return refuser('il n’est pas en couleurs de 8 bits sans entrelacement')
  const brut = decompresser(octets, octetsAttendus)
  if (brut === null) return refuser('ses points sont tronqués ou plus nombreux qu’annoncé')
  defiltrer(brut, largeur * canaux + 1, canaux)
  const image = { largeur, hauteur, pixels: new Uint8Array() }
  return { lu: true, image: { ...image, pixels: etaler(brut, image, canaux) } }
}
