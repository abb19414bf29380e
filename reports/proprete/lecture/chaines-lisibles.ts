/** Plus courte, une suite se lit par hasard dans les octets d’une image [C]. */
const LONGUEUR_MIN = 8
/** Octets regardés dans un fichier binaire, au début et à la fin [C]. */
const BORD = 2 * 1024 * 1024

const SUITES = new RegExp(`[\\x20-\\x7e\\xa0àâäçèéêëîïôöùûüÀÂÇÈÉÊÎÔÙÛ]{${LONGUEUR_MIN},}`, 'g')

const suites = (texte: string): string => (texte.match(SUITES) ?? []).join('\n')

/** Les suites de caractères imprimables d’un binaire, en un octet par caractère puis en deux. */
export function chainesLisibles(octets: Buffer): string {
  const regardes =
    octets.length <= 2 * BORD
      ? octets
      : Buffer.concat([octets.subarray(0, BORD), octets.subarray(-BORD)])
  const larges = regardes.toString('latin1').replace(/([\x20-\x7e])\0/g, '$1')
  return [suites(regardes.toString('latin1')), suites(larges)].join('\n')
}
