/** Noms de dossiers en UTF-7 modifié (RFC 3501 §5.1.3). */

const versUtf7 = (texte: string): string => {
  const octets = Buffer.from(texte, 'utf16le').swap16()
  return `&${octets.toString('base64').replace(/=+$/, '').replaceAll('/', ',')}-`
}

/** Écrit un nom de dossier comme le protocole le transporte. */
export const encoderUtf7 = (nom: string): string =>
  nom.replaceAll('&', '&-').replace(/[^\x20-\x7e]+/g, versUtf7)

/** Lit un nom de dossier ; une séquence fausse reste telle quelle. */
export const decoderUtf7 = (nom: string): string =>
  nom.replace(/&([A-Za-z0-9+,]*)-/g, (_, code: string) => {
    if (code === '') return '&'
    const octets = Buffer.from(code.replaceAll(',', '/'), 'base64')
    return octets
      .subarray(0, octets.length - (octets.length % 2))
      .swap16()
      .toString('utf16le')
  })
