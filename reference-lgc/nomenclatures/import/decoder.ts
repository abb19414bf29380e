/** UTF-8, sinon Windows-1252 : les kits de l'ATIH et la BDPM sont dans ce jeu-là. */
export function decoderTexte(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return new TextDecoder('windows-1252').decode(octets)
  }
}
