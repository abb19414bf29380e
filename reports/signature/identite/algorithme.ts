import type { KeyObject } from 'node:crypto'

const COURBES: Readonly<Record<string, string>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
}

const RSA_MINIMUM = 2048

/** L'algorithme qu'une clé impose, ou pourquoi elle ne signe pas (RFC 7518 §3.1). */
export function algorithmeDe(cle: KeyObject): { algorithme: string } | { refus: string } {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = cle
  if (type === 'rsa' || type === 'rsa-pss') {
    const bits = details?.modulusLength ?? 0
    if (bits < RSA_MINIMUM) return { refus: `clé RSA de ${bits} bits, il en faut ${RSA_MINIMUM}` }
    return { algorithme: type === 'rsa' ? 'RS256' : 'PS256' }
  }
  if (type === 'ed25519') return { algorithme: 'EdDSA' }
  if (type !== 'ec') return { refus: `une clé ${type ?? 'secrète'} ne signe pas` }
  const algorithme = COURBES[details?.namedCurve ?? '']
  return algorithme === undefined
    ? { refus: `courbe ${details?.namedCurve ?? 'inconnue'}, il faut P-256, P-384 ou P-521` }
    : { algorithme }
}
