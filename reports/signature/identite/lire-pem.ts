import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { ErreurSignature } from '../erreurs.ts'
import type { Trousseau } from './types.ts'

const CERTIFICAT = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

/** Les certificats d'un fichier PEM, dans l'ordre écrit. Lève SEGUR-DOS-022. */
export function lireCertificats(pem: string): X509Certificate[] {
  const blocs = pem.match(CERTIFICAT) ?? []
  if (blocs.length === 0) {
    throw new ErreurSignature('SEGUR-DOS-022', 'aucun certificat PEM dans le fichier')
  }
  return blocs.map((bloc, i) => {
    try {
      return new X509Certificate(bloc)
    } catch (cause) {
      throw new ErreurSignature('SEGUR-DOS-022', `le certificat ${i + 1} est abîmé`, { cause })
    }
  })
}

/** Node dit « bad decrypt » d'un mot de passe faux, et « read » quand il en manque un. */
function raison(cause: unknown, motDePasse: string | null): string {
  const texte = cause instanceof Error ? cause.message : ''
  if (/bad decrypt|bad password|mac verify/i.test(texte)) return 'le mot de passe n’est pas le bon'
  if (motDePasse === null && /passphrase|password|interrupted|read/i.test(texte)) {
    return 'elle est chiffrée, donnez « --mot-de-passe-fichier »'
  }
  return 'ce n’est pas une clé privée PEM (PKCS#8, PKCS#1 ou SEC1)'
}

function lireCle(pem: string, motDePasse: string | null): KeyObject {
  try {
    const passphrase = motDePasse === null ? {} : { passphrase: motDePasse }
    return createPrivateKey({ key: pem, format: 'pem', ...passphrase })
  } catch (cause) {
    // La cause reste en mémoire, jamais écrite : OpenSSL n'y met pas la clé.
    throw new ErreurSignature('SEGUR-DOS-021', raison(cause, motDePasse), { cause })
  }
}

/** Une clé PEM, chiffrée ou non, et sa chaîne. Lève SEGUR-DOS-021 ou 022. */
export const lirePem = (
  cle: string,
  { certificats, motDePasse }: { certificats: string; motDePasse: string | null },
): Trousseau => ({
  cle: lireCle(cle, motDePasse),
  certificats: lireCertificats(certificats),
})
