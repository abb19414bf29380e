import type { TLSSocket } from 'node:tls'
import type { Confiance } from './confiance.ts'
import { type AttributsNom, ecrireNom, lireNoms } from './lire-sujet.ts'

/** Ce qu'un service retient du certificat d'un appelant : des faits, aucun jugement. */
export interface CertificatClient {
  sujet: AttributsNom
  emetteur: AttributsNom
  /** `CN=INSI-AUTO, OU=…`, pour le journal. */
  appelant: string
  /** OID des usages étendus. */
  usagesEtendus: readonly string[]
  /** Code d'OpenSSL quand la chaîne ou les dates sont mauvaises, `CERT_HAS_EXPIRED`. */
  defautChaine: string | null
  revoque: boolean
}

/**
 * Lit le certificat présenté sur une connexion TLS ; `null` s'il n'y en a pas ou si la connexion
 * n'est pas chiffrée. La poignée de main accepte tout, le service décide (igc-sante.md §6 [C]).
 */
export function lireCertificatClient(
  socket: unknown,
  confiance: Confiance,
): CertificatClient | null {
  const tls = socket as Partial<TLSSocket>
  const certificat = tls.getPeerX509Certificate?.()
  if (!certificat) return null
  const { sujet, emetteur } = lireNoms(certificat.raw)
  return {
    sujet,
    emetteur,
    appelant: ecrireNom(sujet),
    usagesEtendus: certificat.keyUsage ?? [],
    defautChaine: tls.authorized ? null : codeDefaut(tls.authorizationError),
    revoque: confiance.estRevoque(certificat),
  }
}

function codeDefaut(erreur: unknown): string {
  if (typeof erreur === 'string') return erreur
  const code = (erreur as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : String(erreur)
}
