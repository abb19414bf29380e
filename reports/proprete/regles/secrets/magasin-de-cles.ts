import type { RegleOctets } from '../../types.ts'

/** pkcs7-data, au début d’un PFX, et rsaEncryption ou id-ecPublicKey, au début d’un PKCS#8. */
const PKCS7_DATA = Buffer.from('06092a864886f70d010701', 'hex')
const RSA = Buffer.from('06092a864886f70d010101', 'hex')
const EC = Buffer.from('06072a8648ce3d0201', 'hex')
/** PBES2, au début d’un PKCS#8 chiffré (RFC 5958 §3). */
const PBES2 = Buffer.from('06092a864886f70d01050d', 'hex')
const JKS = Buffer.from('feedfeed', 'hex')
const JCEKS = Buffer.from('cececece', 'hex')

/** Ce qui suit la longueur d’une séquence DER, ou rien. */
function corpsDeSequence(octets: Buffer): Buffer {
  if (octets[0] !== 0x30) return Buffer.alloc(0)
  const longueur = octets[1] ?? 0
  return octets.subarray(longueur < 0x80 ? 2 : 2 + (longueur & 0x7f), 64)
}

const version = (corps: Buffer, valeur: number): boolean =>
  corps.subarray(0, 3).equals(Buffer.from([0x02, 0x01, valeur]))

/** Un magasin de clés ou une clé privée en binaire : .p12, .pfx, .jks, .key. */
export const magasinDeCles: RegleOctets = {
  id: 'garde.magasin-de-cles',
  sorte: 'secret',
  titre: 'magasin de clés',
  pourquoi:
    'Il contient une clé privée ; son mot de passe se cherche sans limite une fois le fichier copié.',
  remede:
    'Retirez le fichier ; s’il porte une clé réelle, faites révoquer son certificat et demandez-en un autre.',
  source: 'convergence.md §5 [déduit]',
  reconnaitre: (octets) => {
    if ([JKS, JCEKS].some((debut) => octets.subarray(0, 4).equals(debut))) return 'magasin Java'
    const corps = corpsDeSequence(octets)
    if (version(corps, 3) && corps.includes(PKCS7_DATA)) return 'magasin PKCS#12'
    if (version(corps, 0) && (corps.includes(RSA) || corps.includes(EC))) return 'clé privée PKCS#8'
    if (version(corps, 0) && corps[3] === 0x02 && (corps[4] ?? 0) >= 0x81) return 'clé privée RSA'
    if (version(corps, 1) && corps[3] === 0x04 && [32, 48, 66].includes(corps[4] ?? 0))
      return 'clé privée EC'
    return corps[0] === 0x30 && corps.subarray(2, 13).equals(PBES2) ? 'clé privée chiffrée' : null
  },
}
