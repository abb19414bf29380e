import { randomBytes, webcrypto } from 'node:crypto'
import { ALGORITHME } from './moteur.ts'

/** Une paire de clés RSA 2048 ; le calcul se fait hors du fil principal, plusieurs à la fois. */
export function engendrerCles(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHME, true, ['sign', 'verify'])
}

/** Numéro de série positif de 16 octets, en hexadécimal. */
export function numeroSerie(): string {
  return `4${randomBytes(16).toString('hex').slice(1)}`
}

/** Écrit une clé privée en PEM PKCS#8. */
export async function clePem(cle: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', cle)).toString('base64')
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/.{1,64}/g, '$&\n')}-----END PRIVATE KEY-----\n`
}
