import { LIMITES_GARDE } from './limites.ts'
import { natureDe } from './nature.ts'

/** Une pièce en base 64 trouvée dans un texte, décodée. */
export interface PieceEncodee {
  place: number
  octets: Buffer
}

/** Au moins deux lignes de courriel, ou une longue chaîne de JSON ou de XML. */
const BASE64 =
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{60,}(?:(?:\r?\n|\\r\\n|\\n)[A-Za-z0-9+/]{2,})*={0,2}/g

/** Ce qui vaut d’être lu : un texte structuré, une archive, un PDF, une clé. */
const TEXTE_UTILE = /^(?:\ufeff)?\s*(?:<|\{|MSH\||-----BEGIN|[A-Z][\w-]+: )/

function estUtile(debut: Buffer): boolean {
  const nature = natureDe(debut)
  if (nature === 'archive' || nature === 'pdf') return true
  if (debut[0] === 0x30 && (debut[1] ?? 0) >= 0x80) return true
  return nature === 'texte' && TEXTE_UTILE.test(debut.toString('latin1'))
}

/**
 * Les pièces qu’un texte porte en base 64 : jointes à un message, document dans une enveloppe SOAP. Une
 * image ou une police encodée est passée sans être décodée en entier.
 */
export function piecesEncodees(texte: string): readonly PieceEncodee[] {
  return [...texte.matchAll(BASE64)].flatMap((passage): readonly PieceEncodee[] => {
    const [brut] = passage
    if (brut.length > LIMITES_GARDE.piece) return []
    // Le corps d'une armure PEM : les règles de texte la jugent entière.
    if (/-----BEGIN [^\n]{1,60}$/.test(texte.slice(passage.index - 70, passage.index).trimEnd())) {
      return []
    }
    const net = (morceau: string) => morceau.replace(/\\[rn]|\s/g, '')
    if (!estUtile(Buffer.from(net(brut.slice(0, 128)), 'base64'))) return []
    return [{ place: passage.index, octets: Buffer.from(net(brut), 'base64') }]
  })
}
