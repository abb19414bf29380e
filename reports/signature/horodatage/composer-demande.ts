import { createHash } from 'node:crypto'
import { ENTIER, element, OCTETS, SEQUENCE, SHA256, VRAI } from '../der.ts'

/**
 * Une demande de jeton sur des octets : version 1, empreinte SHA-256, aléa, certificats demandés (RFC 3161
 * §2.4.1). `alea` compte huit octets, le premier entre 1 et 127.
 */
export function composerDemande(octets: Uint8Array, alea: Uint8Array): Buffer {
  const empreinte = createHash('sha256').update(octets).digest()
  return element(
    SEQUENCE,
    element(ENTIER, Uint8Array.of(1)),
    element(SEQUENCE, SHA256, element(OCTETS, empreinte)),
    element(ENTIER, alea),
    VRAI,
  )
}
