import type { ObjetPdf } from '../../pdf/objets.ts'

/** Les seuls signes de PDFDocEncoding qui ne sont pas ceux de Latin-1 (ISO 32000-1, annexe D). */
const PDFDOC: readonly [number, string][] = [
  [0x18, '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc'],
  [
    0x80,
    '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e',
  ],
  [0xa0, '\u20ac'],
]
const SIGNES = new Map(
  PDFDOC.flatMap(([debut, suite]) =>
    [...suite].map((signe, rang) => [debut + rang, signe] as const),
  ),
)

/** Le texte d'une chaîne PDF : UTF-16 si elle en porte la marque, PDFDocEncoding sinon ; `null` hors chaîne. */
export function lireTexte(objet: ObjetPdf): string | null {
  if (typeof objet !== 'object' || objet?.genre !== 'chaine') return null
  const { octets } = objet
  if (octets[0] === 0xfe && octets[1] === 0xff) {
    const pair = octets.subarray(2, octets.length - (octets.length % 2))
    return Buffer.from(pair).swap16().toString('utf16le')
  }
  return [...octets].map((octet) => SIGNES.get(octet) ?? String.fromCharCode(octet)).join('')
}
