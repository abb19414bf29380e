/** Une chaîne de texte PDF (ISO 32000-1 §7.9.2.2) : UTF-16 ou UTF-8 avec sa marque, sinon un octet par signe. */
export function decoderChaine(octets: Buffer): string {
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets)
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets)
  const utf8 = octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf
  return octets.toString(utf8 ? 'utf8' : 'latin1')
}
