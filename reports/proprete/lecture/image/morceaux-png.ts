/** Un morceau de PNG (PNG §5.3) : son type, son corps, et l’espace qu’il occupe avec sa longueur et son contrôle. */
export interface MorceauPng {
  type: string
  corps: Buffer
  debut: number
  fin: number
}

/** Ceux qui font l’image (PNG §11) : en-tête, couleurs, résolution, points, animation. */
const DE_L_IMAGE = new Set(
  'IHDR PLTE IDAT IEND cHRM gAMA sBIT sRGB cICP iCCP sPLT pHYs tRNS bKGD hIST acTL fcTL fdAT'.split(
    ' ',
  ),
)

/** Vrai quand l’image ne se montre pas sans ce morceau ; une majuscule le dit de ceux que l’on ne connaît pas. */
export const faitImagePng = (type: string): boolean => DE_L_IMAGE.has(type) || /^[A-Z]/.test(type)

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

export const estPng = (octets: Buffer): boolean => octets.subarray(0, 8).equals(SIGNATURE)

/** Les morceaux d’un PNG jusqu’à IEND ; s’arrête au premier qui déborde. */
export function* morceauxPng(octets: Buffer): Generator<MorceauPng> {
  for (let debut = 8; debut + 12 <= octets.length; ) {
    const fin = debut + 12 + octets.readUInt32BE(debut)
    if (fin > octets.length) return
    const type = octets.toString('latin1', debut + 4, debut + 8)
    yield { type, corps: octets.subarray(debut + 8, fin - 4), debut, fin }
    if (type === 'IEND') return
    debut = fin
  }
}
