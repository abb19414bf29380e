import { LIMITES_LECTURE } from './limites.ts'
import { type Nature, natureDe } from './nature.ts'

/** Une pièce en base 64 trouvée dans un texte, décodée. */
export interface PieceEncodee {
  place: number
  octets: Buffer
}

/** Au moins deux lignes de courriel, ou une longue chaîne de JSON ou de XML. */
const BASE64 =
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,}(?:(?:\r?\n|\\r\\n|\\n)[A-Za-z0-9+/]{2,})*={0,2}/g

/** Ni tiré au sort, ni une empreinte : 96 octets au hasard ne sont jamais tous imprimables. */
const IMPRIMABLE = /^(?:\ufeff)?[\t\r\n\x20-\x7e\u00a0-\u024f\u2010-\u20ac]+$/
const LISIBLES: ReadonlySet<Nature> = new Set(['archive', 'pdf', 'image'])

/** Ce qui vaut d’être lu : un texte, une archive, un PDF, une image, une clé. */
function estUtile(debut: Buffer): boolean {
  const nature = natureDe(debut)
  if (LISIBLES.has(nature)) return true
  if (debut[0] === 0x30 && (debut[1] ?? 0) >= 0x80) return true
  // Un caractère peut être coupé au bout : le décodeur en flux l'attend sans le dire.
  return nature === 'texte' && IMPRIMABLE.test(new TextDecoder().decode(debut, { stream: true }))
}

/**
 * Les pièces qu’un texte porte en base 64 : jointes à un message, document dans une enveloppe SOAP, image dans une
 * page. Une police encodée ou une empreinte est passée sans être décodée en entier.
 */
export function piecesEncodees(texte: string): readonly PieceEncodee[] {
  return [...texte.matchAll(BASE64)].flatMap((passage): readonly PieceEncodee[] => {
    const [brut] = passage
    if (brut.length > LIMITES_LECTURE.piece) return []
    // Le corps d'une armure PEM : les règles de texte la jugent entière.
    if (/-----BEGIN [^\n]{1,60}$/.test(texte.slice(passage.index - 70, passage.index).trimEnd())) {
      return []
    }
    const net = (morceau: string) => morceau.replace(/\\[rn]|\s/g, '')
    if (!estUtile(Buffer.from(net(brut.slice(0, 128)), 'base64'))) return []
    return [{ place: passage.index, octets: Buffer.from(net(brut), 'base64') }]
  })
}
