import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { ErreurSignature } from '../erreurs.ts'
import { creerMoteur, enDer, pkijs } from '../moteur.ts'
import type { Trousseau } from './types.ts'

const OCTETS_MAX = 1 << 20
const CONVERSION =
  'openssl pkcs12 -legacy -in ancien.p12 -nodes -out t.pem, puis openssl pkcs12 -export -in t.pem -out nouveau.p12'

const refuser = (quoi: string, cause?: unknown) =>
  new ErreurSignature('SEGUR-DOS-023', quoi, { cause })

async function ouvrir(octets: Uint8Array, password: ArrayBuffer): Promise<pkijs.PFX> {
  let pfx: pkijs.PFX
  try {
    pfx = pkijs.PFX.fromBER(octets as BufferSource)
  } catch (cause) {
    throw refuser('ce n’est pas un fichier PKCS#12', cause)
  }
  try {
    await pfx.parseInternalValues({ password, checkIntegrity: true }, creerMoteur())
  } catch (cause) {
    throw refuser('le mot de passe n’est pas le bon, ou le fichier est abîmé', cause)
  }
  return pfx
}

/** Les sacs d'un PKCS#12, coffre après coffre : chiffrés par mot de passe, ou en clair. */
async function lireSacs(pfx: pkijs.PFX, password: ArrayBuffer): Promise<pkijs.SafeBag[]> {
  const coffre = pfx.parsedValue?.authenticatedSafe
  if (coffre === undefined) throw refuser('il est vide')
  const safeContents = coffre.safeContents.map(({ contentType }) =>
    contentType === pkijs.ContentInfo.ENCRYPTED_DATA ? { password } : {},
  )
  try {
    await coffre.parseInternalValues({ safeContents }, creerMoteur())
  } catch (cause) {
    throw refuser(
      `son chiffrement (3DES ou RC2, sans doute) est trop ancien ; convertissez-le : ${CONVERSION}`,
      cause,
    )
  }
  const lus = coffre.parsedValue.safeContents as { value: pkijs.SafeContents }[]
  return lus.flatMap(({ value }) => value.safeBags)
}

async function lireCle(sac: pkijs.SafeBag, password: ArrayBuffer): Promise<KeyObject | null> {
  const { bagValue } = sac
  if (bagValue instanceof pkijs.PrivateKeyInfo) return enCle(bagValue)
  if (!(bagValue instanceof pkijs.PKCS8ShroudedKeyBag)) return null
  try {
    // Protégée dans la déclaration de pkijs, seule voie pourtant pour déchiffrer un sac.
    const sacChiffre = bagValue as unknown as {
      parseInternalValues(p: object, c: pkijs.ICryptoEngine): Promise<void>
    }
    await sacChiffre.parseInternalValues({ password }, creerMoteur())
  } catch (cause) {
    throw refuser(
      `le chiffrement de sa clé (3DES, sans doute) est trop ancien ; convertissez-le : ${CONVERSION}`,
      cause,
    )
  }
  return bagValue.parsedValue === undefined ? null : enCle(bagValue.parsedValue)
}

const enCle = (cle: pkijs.PrivateKeyInfo): KeyObject =>
  createPrivateKey({ key: enDer(cle), format: 'der', type: 'pkcs8' })

function lireCertificat({ bagValue }: pkijs.SafeBag): X509Certificate | null {
  if (!(bagValue instanceof pkijs.CertBag)) return null
  const { parsedValue } = bagValue
  return parsedValue instanceof pkijs.Certificate ? new X509Certificate(enDer(parsedValue)) : null
}

/** Ouvre un PKCS#12 (AES, PBKDF2) : sa clé et ses certificats. Lève SEGUR-DOS-023. */
export async function lirePfx(octets: Uint8Array, motDePasse: string): Promise<Trousseau> {
  if (octets.byteLength > OCTETS_MAX) throw refuser('il dépasse un mégaoctet')
  const password = new TextEncoder().encode(motDePasse).buffer as ArrayBuffer
  const sacs = await lireSacs(await ouvrir(octets, password), password)
  const cles = await Promise.all(sacs.map((sac) => lireCle(sac, password)))
  const [cle, autre] = cles.filter((une) => une !== null)
  if (cle === undefined) throw refuser('il n’a pas de clé privée')
  if (autre !== undefined) throw refuser('il a plusieurs clés, gardez-en une')
  const certificats = sacs.map(lireCertificat).filter((un) => un !== null)
  if (certificats.length === 0) throw refuser('il n’a pas de certificat')
  return { cle, certificats }
}
