import { inflateSync } from 'node:zlib'

export interface TaillePng {
  largeur: number
  hauteur: number
  /** Octets que les points décompressés occupent, filtres de ligne compris. */
  octetsAttendus: number
  entrelace: boolean
}

const CANAUX: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

// Une image entrelacée ajoute un octet de filtre par ligne de chacune de ses sept passes.
const MARGE_ENTRELACEMENT = 2

/** Largeur et hauteur qu'un PNG annonce, sans le décompresser ; `null` quand l'en-tête est faux (PNG §11.2.2). */
export function mesurerPng(octets: Uint8Array): TaillePng | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  if (octets.length < 33 || vue.getUint32(12) !== 0x49484452) return null
  const largeur = vue.getUint32(16)
  const hauteur = vue.getUint32(20)
  const canaux = CANAUX[vue.getUint8(25)]
  if (canaux === undefined || largeur === 0 || hauteur === 0) return null
  const octetsParLigne = Math.ceil((largeur * canaux * vue.getUint8(24)) / 8)
  const entrelace = vue.getUint8(28) === 1
  return { largeur, hauteur, octetsAttendus: hauteur * (octetsParLigne + 1), entrelace }
}

/** Les données compressées d'un PNG, morceau par morceau ; s'arrête au bout du fichier (PNG §11.2.4). */
export function* donneesIdat(octets: Uint8Array): Generator<Uint8Array> {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  let position = 8
  while (position + 12 <= octets.length) {
    const longueur = vue.getUint32(position)
    const fin = Math.min(octets.length, position + 8 + longueur)
    if (vue.getUint32(position + 4) === 0x49444154) yield octets.subarray(position + 8, fin)
    position += longueur + 12
  }
}

/**
 * Vrai quand les points décompressés tiennent dans ce que l'en-tête annonce : un PNG peut annoncer peu et
 * contenir des gigaoctets. La décompression s'arrête à la borne.
 */
export function tientSaTaille(octets: Uint8Array, { octetsAttendus }: TaillePng): boolean {
  try {
    inflateSync(Buffer.concat([...donneesIdat(octets)]), {
      maxOutputLength: octetsAttendus * MARGE_ENTRELACEMENT + 1024,
    })
    return true
  } catch {
    return false
  }
}
