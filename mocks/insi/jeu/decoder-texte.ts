export type TexteLu = { texte: string; avertissement: string | null } | { refus: string }

const CLASSEUR =
  'c’est un classeur de tableur : enregistrez la feuille en « CSV UTF-8 », puis donnez ce fichier'
const LATIN =
  'Le fichier n’est pas en UTF-8 : il a été lu en windows-1252, l’encodage d’Excel. Vérifiez les accents, ou enregistrez-le en « CSV UTF-8 ».'

const commence = (octets: Uint8Array, ...signature: readonly number[]) =>
  signature.every((octet, i) => octets[i] === octet)

/**
 * Décode un fichier d'identités : UTF-8 avec ou sans marque d'ordre, sinon windows-1252 avec un
 * avertissement. Un classeur ou de l'UTF-16 est refusé par une phrase qui dit quoi faire.
 */
export function decoderTexte(octets: Uint8Array): TexteLu {
  if (commence(octets, 0x50, 0x4b, 0x03, 0x04) || commence(octets, 0xd0, 0xcf, 0x11, 0xe0)) {
    return { refus: CLASSEUR }
  }
  if (commence(octets, 0xff, 0xfe) || commence(octets, 0xfe, 0xff) || octets.includes(0)) {
    return { refus: 'il est en UTF-16 ou n’est pas du texte : enregistrez-le en « CSV UTF-8 »' }
  }
  try {
    return {
      texte: new TextDecoder('utf-8', { fatal: true }).decode(octets),
      avertissement: null,
    }
  } catch {
    return { texte: new TextDecoder('windows-1252').decode(octets), avertissement: LATIN }
  }
}
