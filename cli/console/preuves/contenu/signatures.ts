/** Ce que les premiers octets d'un fichier imposent. */
const SIGNATURES: readonly { genre: Signature; debut: RegExp }[] = [
  { genre: 'image/png', debut: /^89504e470d0a1a0a/ },
  { genre: 'image/jpeg', debut: /^ffd8ff/ },
  { genre: 'application/pdf', debut: /^255044462d/ },
  { genre: 'video/mp4', debut: /^.{8}66747970/ },
  { genre: 'video/webm', debut: /^1a45dfa3/ },
  { genre: 'application/zip', debut: /^504b0304/ },
]
export type Signature =
  | 'image/png'
  | 'image/jpeg'
  | 'application/pdf'
  | 'video/mp4'
  | 'video/webm'
  | 'application/zip'

/** Le type que les octets disent ; `null` pour un texte, ou pour ce que l'on ne reconnaît pas. */
export function signatureDe(octets: Uint8Array): Signature | null {
  const debut = Buffer.from(octets.subarray(0, 12)).toString('hex')
  return SIGNATURES.find((signature) => signature.debut.test(debut))?.genre ?? null
}

/** Le texte d'un fichier ; `null` quand il n'en est pas un. */
export function texteDe(octets: Uint8Array): string | null {
  if (octets.includes(0)) return null
  const texte = Buffer.from(octets).toString('utf8')
  // Un texte qui n'est pas en UTF-8 est le plus souvent dans l'ancien jeu de Windows.
  return texte.includes('\ufffd') ? new TextDecoder('windows-1252').decode(octets) : texte
}
