// reflect-metadata doit être chargé avant @peculiar/x509 (dependances.md §7 [V]).
import 'reflect-metadata'
import { KeyObject, webcrypto, X509Certificate } from 'node:crypto'
import * as x509 from '@peculiar/x509'

x509.cryptoProvider.set(webcrypto as Crypto)

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
export const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
} as const
export const P384 = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' } as const

export const P521 = { name: 'ECDSA', namedCurve: 'P-521', hash: 'SHA-512' } as const
export const ED25519 = { name: 'Ed25519' } as const

type Algorithme = typeof EC | typeof RSA | typeof P384 | typeof P521 | typeof ED25519

/** Une clé et son certificat, tels qu'un essai les emploie. */
export interface Porteur {
  cles: webcrypto.CryptoKeyPair
  certificat: x509.X509Certificate
  algorithme: Algorithme
  /** Clé privée PKCS#8 en PEM. */
  cle: string
  pem: string
}

export interface DemandeCertificat {
  sujet: string
  emetteur?: Porteur
  autorite?: boolean
  usages?: readonly string[]
  debut?: Date
  fin?: Date
  algorithme?: Algorithme
}

const JOUR = 86_400_000

/** Émet un certificat d'essai, signé par `emetteur` ou par lui-même. */
export async function emettre(demande: DemandeCertificat): Promise<Porteur> {
  const { sujet, emetteur, autorite = false, usages = [], algorithme = EC } = demande
  const cles = (await webcrypto.subtle.generateKey(algorithme, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair
  const signataire = emetteur ?? { cles, algorithme, certificat: null }
  const certificat = await x509.X509CertificateGenerator.create({
    serialNumber: Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex'),
    subject: sujet,
    issuer: signataire.certificat?.subject ?? sujet,
    notBefore: demande.debut ?? new Date(Date.now() - JOUR),
    notAfter: demande.fin ?? new Date(Date.now() + 30 * JOUR),
    publicKey: cles.publicKey,
    signingKey: signataire.cles.privateKey,
    signingAlgorithm: signataire.algorithme,
    extensions: [
      new x509.BasicConstraintsExtension(autorite),
      ...(usages.length > 0 ? [new x509.ExtendedKeyUsageExtension([...usages], true)] : []),
    ],
  })
  const cle = KeyObject.from(cles.privateKey).export({ type: 'pkcs8', format: 'pem' })
  return { cles, certificat, algorithme, cle: String(cle), pem: certificat.toString('pem') }
}

export const enNode = ({ pem }: Porteur): X509Certificate => new X509Certificate(pem)
