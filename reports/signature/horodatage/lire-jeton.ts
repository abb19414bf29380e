import { createHash, X509Certificate } from 'node:crypto'
import { horsDates, nommer, remonter } from '../identite/chaine.ts'
import { creerMoteur, enDer, pkijs } from '../moteur.ts'

const USAGE_HORODATAGE = '1.3.6.1.5.5.7.3.8'
const SHA256 = '2.16.840.1.101.3.4.2.1'
/** Le jeton nomme le certificat qui l'a signé, par son empreinte (RFC 3161 §2.4.2, RFC 5816). */
const CERTIFICAT_SIGNATAIRE: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.9.16.2.47': 'sha256',
  '1.2.840.113549.1.9.16.2.12': 'sha1',
}

export interface Jeton {
  /** Instant certifié par l'autorité. */
  date: Date
  autorite: string
  chaine: readonly X509Certificate[]
  /** Aléa de la demande, hexadécimal ; nul quand le jeton n'en porte pas. */
  alea: string | null
}

export type LectureJeton = { jeton: Jeton } | { refus: string }

class Refus extends Error {}
const refuser = (raison: string): never => {
  throw new Refus(raison)
}

function ouvrir(reponse: Uint8Array): pkijs.SignedData {
  let lue: pkijs.TimeStampResp
  try {
    lue = pkijs.TimeStampResp.fromBER(reponse as BufferSource)
  } catch {
    return refuser('ce n’est pas une réponse d’horodatage (RFC 3161)')
  }
  const { status } = lue.status
  if (status !== pkijs.PKIStatus.granted && status !== pkijs.PKIStatus.grantedWithMods) {
    return refuser(`l’autorité l’a refusé (statut ${status})`)
  }
  if (lue.timeStampToken?.contentType !== pkijs.ContentInfo.SIGNED_DATA) {
    return refuser('la réponse n’a pas de jeton')
  }
  return new pkijs.SignedData({ schema: lue.timeStampToken.content })
}

function lireInfo(signe: pkijs.SignedData, octets: Uint8Array): pkijs.TSTInfo {
  const contenu = signe.encapContentInfo.eContent?.getValue()
  if (contenu === undefined) return refuser('le jeton est vide')
  const info = pkijs.TSTInfo.fromBER(contenu)
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const attendue = createHash('sha256').update(octets).digest()
  if (hashAlgorithm.algorithmId !== SHA256) return refuser('son empreinte n’est pas en SHA-256')
  if (!attendue.equals(Buffer.from(hashedMessage.valueBlock.valueHexView))) {
    return refuser('il porte sur une autre signature')
  }
  return info
}

/** La signature du jeton, et le certificat qui l'a faite. */
async function verifierSignature(signe: pkijs.SignedData, octets: Uint8Array) {
  const verdict = await signe
    .verify(
      { signer: 0, checkChain: false, extendedMode: true, data: Uint8Array.from(octets).buffer },
      creerMoteur(),
    )
    .catch(() => null)
  if (verdict?.signatureVerified !== true || !verdict.signerCertificate) {
    return refuser('sa signature est fausse')
  }
  return new X509Certificate(enDer(verdict.signerCertificate))
}

/** Le jeton doit désigner lui-même son signataire : un autre certificat de la même clé ne vaut pas. */
function exigerSignataire(signe: pkijs.SignedData, certificat: X509Certificate): void {
  const attributs = signe.signerInfos[0]?.signedAttrs?.attributes ?? []
  const nomme = attributs.some((attribut) => {
    const algorithme = CERTIFICAT_SIGNATAIRE[attribut.type]
    if (algorithme === undefined) return false
    const empreinte = createHash(algorithme).update(certificat.raw).digest()
    return enDer(attribut).includes(empreinte)
  })
  if (!nomme) refuser('il ne nomme pas le certificat qui l’a signé')
}

async function verifier(reponse: Uint8Array, octets: Uint8Array): Promise<Jeton> {
  const signe = ouvrir(reponse)
  const info = lireInfo(signe, octets)
  const certificat = await verifierSignature(signe, octets)
  exigerSignataire(signe, certificat)
  if (!certificat.keyUsage?.includes(USAGE_HORODATAGE)) {
    refuser('son certificat n’est pas celui d’une autorité d’horodatage')
  }
  const raison = horsDates(certificat, info.genTime)
  if (raison !== null) refuser(`son certificat est ${raison}`)
  const autres = (signe.certificates ?? []).flatMap((un) =>
    un instanceof pkijs.Certificate ? [new X509Certificate(enDer(un))] : [],
  )
  return {
    date: info.genTime,
    autorite: nommer(certificat),
    chaine: remonter(certificat, autres),
    alea: info.nonce ? Buffer.from(info.nonce.valueBlock.valueHexView).toString('hex') : null,
  }
}

/** Lit et vérifie un jeton d'horodatage sur des octets, sans réseau. Ne lève pas : `refus` dit pourquoi. */
export async function lireJeton(reponse: Uint8Array, octets: Uint8Array): Promise<LectureJeton> {
  try {
    return { jeton: await verifier(reponse, octets) }
  } catch (erreur) {
    return { refus: erreur instanceof Refus ? erreur.message : 'il est abîmé' }
  }
}
