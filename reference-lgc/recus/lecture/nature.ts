/** Ce que les premiers octets disent du fichier : le type annoncé ne fait pas foi (cda.md §17.7). */
export type Nature = 'zip' | 'pdf' | 'xml' | 'jpeg' | 'png' | 'texte' | 'rtf' | 'inconnue'

const commence = (octets: Uint8Array, marque: readonly number[]): boolean =>
  marque.every((octet, i) => octets[i] === octet)

export function natureDesOctets(octets: Uint8Array): Nature {
  if (commence(octets, [0x50, 0x4b])) return 'zip'
  const tete = new TextDecoder('latin1').decode(octets.subarray(0, 1024))
  // Des producteurs laissent quelques octets devant : les lecteurs de PDF les tolèrent.
  if (tete.includes('%PDF-')) return 'pdf'
  if (commence(octets, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (commence(octets, [0x89, 0x50, 0x4e, 0x47])) return 'png'
  if (tete.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*<[\0]?[?!A-Za-z_]/.test(tete))
    return 'xml'
  return /^[^\0]*$/.test(tete) && octets.length > 0 ? 'texte' : 'inconnue'
}

/** Les types que le navigateur montre sans danger ; le reste se télécharge. */
export const TYPES_MIME: Record<Nature, string> = {
  zip: 'application/zip',
  pdf: 'application/pdf',
  xml: 'application/xml',
  jpeg: 'image/jpeg',
  png: 'image/png',
  texte: 'text/plain; charset=utf-8',
  rtf: 'application/rtf',
  inconnue: 'application/octet-stream',
}
