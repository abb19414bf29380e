import { webcrypto } from 'node:crypto'
import * as pkijs from 'pkijs'

/** Le moteur de pkijs, posé à chaque appel : rien de global. */
export const creerMoteur = (): pkijs.CryptoEngine =>
  new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto })

/** Les octets DER d'un objet de pkijs. */
export const enDer = (objet: { toSchema(): { toBER(): ArrayBuffer } }): Buffer =>
  Buffer.from(objet.toSchema().toBER())

export { pkijs }
