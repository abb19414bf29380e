import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { pkijs } from '../moteur.ts'

/**
 * La même clé, telle que jose la prend : une clé réservée à PSS (id-RSASSA-PSS) y entre comme une clé RSA, et
 * seul PS256 lui est alors demandé.
 */
export function cleJose(cle: KeyObject): KeyObject {
  if (cle.asymmetricKeyType !== 'rsa-pss') return cle
  const pkcs1 = { format: 'der', type: 'pkcs1' } as const
  if (cle.type === 'private') {
    const der = cle.export({ format: 'der', type: 'pkcs8' })
    const { privateKey } = pkijs.PrivateKeyInfo.fromBER(der as unknown as BufferSource)
    return createPrivateKey({ key: Buffer.from(privateKey.valueBlock.valueHexView), ...pkcs1 })
  }
  const der = cle.export({ format: 'der', type: 'spki' })
  const { subjectPublicKey } = pkijs.PublicKeyInfo.fromBER(der as unknown as BufferSource)
  return createPublicKey({ key: Buffer.from(subjectPublicKey.valueBlock.valueHexView), ...pkcs1 })
}
