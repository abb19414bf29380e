import { createHash, timingSafeEqual } from 'node:crypto'
import type { CodeEmis } from '../etat/types.ts'

const FORME = /^[A-Za-z0-9._~-]{43,128}$/

/** Ce qui ne va pas dans le vérifieur PKCE, au texte de Keycloak ; `null` s'il convient (RFC 7636 §4.6). */
export function refuserPkce(
  defi: CodeEmis['demande']['defi'],
  verifieur: string | null,
): string | null {
  if (defi === null)
    return verifieur === null
      ? null
      : 'PKCE code verifier specified but challenge not present in authorization'
  if (verifieur === null) return 'PKCE code verifier not specified'
  if (!FORME.test(verifieur)) return 'PKCE verification failed: Invalid code verifier'
  const calcule =
    defi.methode === 'plain'
      ? verifieur
      : createHash('sha256').update(verifieur).digest('base64url')
  const egaux =
    calcule.length === defi.valeur.length &&
    timingSafeEqual(Buffer.from(calcule), Buffer.from(defi.valeur))
  return egaux ? null : 'PKCE verification failed: Code mismatch'
}
