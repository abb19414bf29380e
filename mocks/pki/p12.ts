import { createHash, webcrypto } from 'node:crypto'
import * as pkijs from 'pkijs'
import { der, ETIQUETTES } from './der.ts'
import { MOT_DE_PASSE_P12 } from './fichiers.ts'

const ITERATIONS = 2048
const OID_CERTIFICAT = '1.2.840.113549.1.12.10.1.3'
const OID_CLE_CHIFFREE = '1.2.840.113549.1.12.10.1.2'
// DER des OID PKCS#9 localKeyID (…9.21) et friendlyName (…9.20).
const PKCS9 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09]

function attribut(rang: number, valeur: Uint8Array): pkijs.Attribute {
  const oid = der(ETIQUETTES.oid, Uint8Array.of(...PKCS9, rang))
  return pkijs.Attribute.fromBER(
    der(ETIQUETTES.sequence, oid, der(ETIQUETTES.ensemble, valeur)) as BufferSource,
  )
}

/** Java ne relie la clé à sa chaîne que par localKeyID. */
function attributs(nom: string, feuille: Uint8Array): pkijs.Attribute[] {
  const empreinte = createHash('sha1').update(feuille).digest()
  const libelle = Buffer.from(nom, 'utf16le').swap16()
  return [
    attribut(20, der(ETIQUETTES.bmp, libelle)),
    attribut(21, der(ETIQUETTES.octets, empreinte)),
  ]
}

function sac(certificat: Uint8Array, bagAttributes?: pkijs.Attribute[]): pkijs.SafeBag {
  return new pkijs.SafeBag({
    bagId: OID_CERTIFICAT,
    bagValue: new pkijs.CertBag({
      parsedValue: pkijs.Certificate.fromBER(certificat as BufferSource),
    }),
    ...(bagAttributes ? { bagAttributes } : {}),
  })
}

/**
 * Fabrique un PKCS#12 (AES-256, PBKDF2 et MAC SHA-256) : la clé PKCS#8, la feuille, puis sa chaîne.
 * Tous les certificats sont en DER, la feuille en premier ; rend les octets du fichier.
 */
export async function creerP12(
  nom: string,
  cle: webcrypto.CryptoKey,
  certificats: readonly [Uint8Array, ...Uint8Array[]],
): Promise<Uint8Array> {
  const moteur = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto })
  const password = new TextEncoder().encode(MOT_DE_PASSE_P12).buffer
  const [feuille, ...chaine] = certificats
  const bagAttributes = attributs(nom, feuille)
  const cleChiffree = new pkijs.PKCS8ShroudedKeyBag({
    parsedValue: pkijs.PrivateKeyInfo.fromBER(await webcrypto.subtle.exportKey('pkcs8', cle)),
  })
  await cleChiffree.makeInternalValues(
    {
      password,
      // Le vecteur d'initialisation réel est tiré par pkijs ; celui-ci n'est là que pour le type.
      contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256, iv: new ArrayBuffer(16) },
      hmacHashAlgorithm: 'SHA-256',
      iterationCount: ITERATIONS,
    },
    moteur,
  )
  const sacs = [
    [new pkijs.SafeBag({ bagId: OID_CLE_CHIFFREE, bagValue: cleChiffree, bagAttributes })],
    [sac(feuille, bagAttributes), ...chaine.map((certificat) => sac(certificat))],
  ]
  const contenu = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: sacs.map((safeBags) => ({
        privacyMode: 0,
        value: new pkijs.SafeContents({ safeBags }),
      })),
    },
  })
  await contenu.makeInternalValues({ safeContents: sacs.map(() => ({})) }, moteur)
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: contenu } })
  await pfx.makeInternalValues(
    {
      password,
      iterations: ITERATIONS,
      pbkdf2HashAlgorithm: 'SHA-256',
      hmacHashAlgorithm: 'SHA-256',
    },
    moteur,
  )
  return new Uint8Array(pfx.toSchema().toBER(false))
}
