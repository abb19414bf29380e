import type { KeyObject, X509Certificate } from 'node:crypto'

/** Ce que l'utilisateur donne : une clé et une chaîne en PEM, ou un PKCS#12. */
export type SourceIdentite =
  | { genre: 'pem'; cle: string; certificats: string; motDePasse: string | null }
  | { genre: 'pfx'; octets: Uint8Array; motDePasse: string }

/** La clé privée, et tout certificat trouvé avec elle, sans ordre. */
export interface Trousseau {
  cle: KeyObject
  certificats: readonly X509Certificate[]
}

/** De quoi signer : le certificat de la clé d'abord, puis ceux qui l'ont émis. */
export interface Identite {
  cle: KeyObject
  /** Nom JWA : `RS256`, `ES256`… */
  algorithme: string
  chaine: readonly [X509Certificate, ...X509Certificate[]]
}
