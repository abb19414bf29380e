import { x509 } from './moteur.ts'

/** Vrai quand l'usage de clé d'un certificat DER comprend la non-répudiation : il est fait pour signer. */
export function peutSigner(der: Uint8Array): boolean {
  const usages = new x509.X509Certificate(der as BufferSource).getExtension(
    x509.KeyUsagesExtension,
  )?.usages
  return usages !== undefined && (usages & x509.KeyUsageFlags.nonRepudiation) !== 0
}
