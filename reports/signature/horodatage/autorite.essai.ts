import { createHash, randomBytes, type webcrypto } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Porteur } from '../certificats.essai.ts'
import { ENTIER, element, OCTETS, SEQUENCE, SHA256 } from '../der.ts'
import { creerMoteur, enDer, pkijs } from '../moteur.ts'

const ENSEMBLE = 0x31
const OID = 0x06
const HEURE = 0x18
const ID_TST = Buffer.from('060b2a864886f70d0109100104', 'hex')
const ID_TYPE = Buffer.from('06092a864886f70d010903', 'hex')
const ID_EMPREINTE = Buffer.from('06092a864886f70d010904', 'hex')
const ID_SIGNATAIRE_V2 = Buffer.from('060b2a864886f70d010910022f', 'hex')
const POLITIQUE = element(OID, Buffer.from('2b0601040181fd5901', 'hex'))

/** Ce que l'autorité d'essai fait de travers, quand on le lui demande. */
export interface Faute {
  statut?: number
  /** Répond pour d'autres octets. */
  empreinte?: Buffer
  alea?: Buffer
  sansSignataire?: boolean
  date?: Date
  brut?: Buffer
  http?: number
}

const empreinte = (octets: Uint8Array): Buffer => createHash('sha256').update(octets).digest()

const attribut = (oid: Buffer, valeur: Buffer): pkijs.Attribute =>
  pkijs.Attribute.fromBER(
    element(SEQUENCE, oid, element(ENSEMBLE, valeur)) as unknown as BufferSource,
  )

const heure = (date: Date): Buffer =>
  element(HEURE, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`))

/** Signe un TSTInfo comme une autorité d'horodatage (RFC 3161 §2.4.2). */
async function repondre(demande: Buffer, autorite: Porteur, faute: Faute): Promise<Buffer> {
  const lue = pkijs.TimeStampReq.fromBER(demande as unknown as BufferSource)
  const alea = faute.alea ?? Buffer.from(lue.nonce?.valueBlock.valueHexView ?? [])
  const visee =
    faute.empreinte ?? Buffer.from(lue.messageImprint.hashedMessage.valueBlock.valueHexView)
  const tst = element(
    SEQUENCE,
    element(ENTIER, Uint8Array.of(1)),
    POLITIQUE,
    element(SEQUENCE, SHA256, element(OCTETS, visee)),
    element(ENTIER, Uint8Array.of(1, ...randomBytes(4))),
    heure(faute.date ?? new Date()),
    element(ENTIER, alea),
  )
  const certificat = pkijs.Certificate.fromBER(autorite.certificat.rawData)
  const contenu = element(SEQUENCE, ID_TST, element(0xa0, element(OCTETS, tst)))
  const signataire = element(
    SEQUENCE,
    element(
      SEQUENCE,
      element(SEQUENCE, element(OCTETS, empreinte(Buffer.from(autorite.certificat.rawData)))),
    ),
  )
  const signe = new pkijs.SignedData({
    version: 3,
    encapContentInfo: pkijs.EncapsulatedContentInfo.fromBER(contenu as unknown as BufferSource),
    certificates: [certificat],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificat.issuer,
          serialNumber: certificat.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribut(ID_TYPE, ID_TST),
            attribut(ID_EMPREINTE, element(OCTETS, empreinte(tst))),
            ...(faute.sansSignataire ? [] : [attribut(ID_SIGNATAIRE_V2, signataire)]),
          ],
        }),
      }),
    ],
  })
  const cle = autorite.cles.privateKey as webcrypto.CryptoKey
  await signe.sign(cle as CryptoKey, 0, 'SHA-256', undefined, creerMoteur())
  const jeton = new pkijs.ContentInfo({
    contentType: pkijs.ContentInfo.SIGNED_DATA,
    content: signe.toSchema(true),
  })
  const statut = element(SEQUENCE, element(ENTIER, Uint8Array.of(faute.statut ?? 0)))
  return element(SEQUENCE, statut, enDer(jeton))
}

export interface AutoriteDEssai {
  adresse: string
  /** Ce que la prochaine réponse aura de faux ; remis à rien ensuite. */
  fauter(faute: Faute): void
  fermer(): Promise<void>
}

async function lire(flux: AsyncIterable<Buffer>): Promise<Buffer> {
  const morceaux: Buffer[] = []
  for await (const morceau of flux) morceaux.push(morceau)
  return Buffer.concat(morceaux)
}

/** Une petite autorité d'horodatage, sur cette machine, le temps d'un essai. */
export async function ouvrirAutorite(porteur: Porteur): Promise<AutoriteDEssai> {
  let faute: Faute = {}
  const serveur: Server = createServer(async (requete, reponse) => {
    const demande = await lire(requete)
    const celle = faute
    faute = {}
    const corps = celle.brut ?? (await repondre(demande, porteur, celle))
    reponse.writeHead(celle.http ?? 200, { 'content-type': 'application/timestamp-reply' })
    reponse.end(corps)
  })
  serveur.listen(0, '127.0.0.1')
  await once(serveur, 'listening')
  const { port } = serveur.address() as AddressInfo
  return {
    adresse: `http://127.0.0.1:${port}/tsa`,
    fauter(nouvelle) {
      faute = nouvelle
    },
    async fermer() {
      serveur.closeAllConnections()
      serveur.close()
      await once(serveur, 'close')
    },
  }
}
