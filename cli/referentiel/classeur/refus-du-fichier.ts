/** Un fichier composé de Microsoft : ancien classeur .xls, ou classeur .xlsx chiffré. */
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** La partie qu'un classeur chiffré contient, nommée en UTF-16. */
const CHIFFRE = Buffer.from('EncryptedPackage', 'utf16le')

const commencePar = (octets: Buffer, debut: Buffer): boolean =>
  octets.subarray(0, debut.length).equals(debut)

/** Pourquoi ces octets ne sont pas un classeur .xlsx, et que faire ; `null` quand rien ne s'y oppose. */
export function refusDuFichier(octets: Buffer): string | null {
  if (octets.length === 0) return 'il est vide'
  if (commencePar(octets, OLE2)) {
    return octets.includes(CHIFFRE)
      ? 'il est protégé par un mot de passe ; ouvrez-le dans un tableur, retirez le mot de passe et enregistrez-le'
      : 'c’est un ancien classeur .xls ; ouvrez-le dans un tableur et enregistrez-le au format .xlsx'
  }
  if (!commencePar(octets, ZIP)) {
    return 'ce n’est pas un classeur .xlsx ; ouvrez-le dans un tableur et enregistrez-le au format .xlsx'
  }
  return null
}

/** Pourquoi cette archive n'est pas un classeur .xlsx, d'après ses parties. */
export function refusDesParties(parties: ReadonlyMap<string, unknown>): string | null {
  if (parties.has('xl/workbook.xml')) return null
  if (parties.has('xl/workbook.bin')) {
    return 'c’est un classeur binaire .xlsb ; enregistrez-le au format .xlsx'
  }
  if (parties.has('mimetype')) {
    return 'c’est un classeur OpenDocument ; enregistrez-le au format .xlsx'
  }
  return 'c’est une archive, pas un classeur .xlsx'
}
