// reflect-metadata doit être chargé avant @peculiar/x509 (dependances.md §7 [V]).
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

x509.cryptoProvider.set(webcrypto as Crypto)

/** RSA 2048, SHA-256 : le profil des certificats de l'IGC-Santé (igc-sante.md §4 [V]). */
export const ALGORITHME = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
} as const

export { x509 }
