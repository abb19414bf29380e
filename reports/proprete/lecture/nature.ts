/** Ce qu’un fichier est, d’après ses premiers octets ; son nom ne compte pas. */
export type Nature = 'texte' | 'archive' | 'pdf' | 'image' | 'video' | 'binaire'

const SIGNATURES: readonly (readonly [Nature, string, number])[] = [
  ['archive', '504b0304', 0],
  ['archive', '504b0506', 0],
  ['image', '89504e47', 0],
  ['image', 'ffd8ff', 0],
  ['image', '47494638', 0],
  ['image', '57454250', 8],
  ['image', '49492a00', 0],
  ['image', '4d4d002a', 0],
  ['image', '424d', 0],
  ['video', '1a45dfa3', 0],
  ['video', '66747970', 4],
  ['video', '52494646', 0],
]

/** Une photographie de téléphone est rangée comme un film (ISO/IEC 23008-12 §10.2). */
const MARQUE_HEIF = /^ftyp(?:hei[cfxs]|mif1|msf1|avif|avis)$/

const PDF = Buffer.from('%PDF-')
const SONDE = 8192
const BORD = 1024

/**
 * Des octets peuvent précéder l’en-tête (ISO 32000-1 annexe H.3) ; un journal qui cite un PDF n’en est pas un : il ne
 * finit pas comme lui.
 */
function estPdf(octets: Buffer): boolean {
  const place = octets.subarray(0, BORD).indexOf(PDF)
  return (
    place === 0 || (place > 0 && /%%EOF\s*$/.test(octets.toString('latin1', octets.length - BORD)))
  )
}

function estBinaire(debut: Buffer): boolean {
  const utf16 = debut[0] === 0xff && debut[1] === 0xfe
  const utf16be = debut[0] === 0xfe && debut[1] === 0xff
  return !utf16 && !utf16be && debut.includes(0)
}

/** Reconnaît un fichier à son contenu. Un octet nul, hors UTF-16, n’est pas d’un texte. */
export function natureDe(octets: Buffer): Nature {
  const debut = octets.subarray(0, SONDE)
  if (MARQUE_HEIF.test(debut.toString('latin1', 4, 12))) return 'image'
  const connue = SIGNATURES.find(([, signature, place]) => {
    const attendue = Buffer.from(signature, 'hex')
    return debut.subarray(place, place + attendue.length).equals(attendue)
  })
  if (connue !== undefined && (connue[1] !== '424d' || estBinaire(debut))) return connue[0]
  if (estPdf(octets)) return 'pdf'
  return estBinaire(debut) ? 'binaire' : 'texte'
}
