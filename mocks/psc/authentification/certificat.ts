import { createHash, type X509Certificate } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import { lireCertificatClient } from '../../pki/certificat-client.ts'
import type { Confiance } from '../../pki/confiance.ts'
import { lireSujetParRdn } from '../../pki/lire-sujet.ts'
import type { NomParRdn } from '../clients/types.ts'

/** Le certificat d'une connexion : des faits, sa liaison comprise. */
export interface CertificatPresente {
  sujet: NomParRdn
  /** `CN=LGC-DEMO, OU=…`. */
  dit: string
  /** Pourquoi il n'est pas digne de confiance ; `null` quand il l'est. */
  defaut: string | null
  /** Empreinte SHA-256 en base64url : `x5t#S256` (RFC 8705 §3.1). */
  empreinte: string
}

const USAGE_CLIENT = '1.3.6.1.5.5.7.3.2'

/** Empreinte d'un certificat, telle qu'un jeton la porte (RFC 8705 §3.1). */
export const empreinteRfc = ({ raw }: Pick<X509Certificate, 'raw'>): string =>
  createHash('sha256').update(raw).digest('base64url')

/**
 * Lit le certificat de client d'une connexion ; `null` s'il n'y en a pas. La chaîne et les dates sont
 * jugées à l'heure réelle : les certificats ne suivent pas l'horloge du banc (igc-sante.md §6 [C]).
 */
export function lireCertificatPresente(
  socket: unknown,
  confiance: Confiance,
): CertificatPresente | null {
  // Un appel du banc à lui-même n'a pas de prise.
  if (typeof socket !== 'object' || socket === null) return null
  const lu = lireCertificatClient(socket, confiance)
  const brut = (socket as Partial<TLSSocket>).getPeerX509Certificate?.()
  if (!lu || !brut) return null
  const defauts = [
    lu.defautChaine,
    lu.revoque ? 'révoqué' : null,
    lu.usagesEtendus.includes(USAGE_CLIENT) ? null : 'sans usage d’authentification de client',
  ]
  return {
    sujet: lireSujetParRdn(brut.raw),
    dit: lu.appelant,
    defaut: defauts.find((defaut) => defaut !== null) ?? null,
    empreinte: empreinteRfc(brut),
  }
}
