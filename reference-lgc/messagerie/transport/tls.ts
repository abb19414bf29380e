import type { ConnectionOptions } from 'node:tls'
import type { Mutations } from '../../mutations/interrupteur.ts'

/**
 * Les quatre suites de MSS.05, toutes admises par la vague 2 : en n'offrant qu'elles, et TLS 1.2 seul
 * (MSS.04), le logiciel suit les deux générations de règles (mssante.md §1, §3 [V]).
 */
const SUITES = [
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-SHA384',
  'ECDHE-RSA-AES128-SHA256',
].join(':')

/** Groupes de 256 bits au moins : X25519 n'en compte que 253 pour OpenSSL (mssante.md §3 [V]). */
const GROUPES = 'prime256v1:secp384r1'
const DH_MIN = 2048

export interface Confiance {
  /** Autorités PEM de l'IGC-Santé. */
  autorites: string
  /** Certificat d'organisation d'une boîte applicative, PEM. */
  client?: { certificat: string; cle: string } | null
}

type Versions = Pick<ConnectionOptions, 'minVersion' | 'maxVersion' | 'ciphers'>

function versions(mutations: Mutations): Versions {
  const justes: Versions = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2', ciphers: SUITES }
  const ancien = mutations.choisir(
    'mss-tls-ancien',
    justes,
    (): Versions => ({
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.2',
      // OpenSSL 3 n'accorde TLS 1.0 et 1.1 qu'à ce niveau de sécurité.
      ciphers: 'DEFAULT@SECLEVEL=0',
    }),
  )
  return mutations.choisir(
    'mss-suite-faible',
    ancien,
    (): Versions => ({
      ...ancien,
      ciphers: 'ALL:@SECLEVEL=0',
    }),
  )
}

/** Les règles TLS d'une connexion, et le contrôle du certificat que l'opérateur présente. */
export const optionsTls = (
  { autorites, client }: Confiance,
  controler: NonNullable<ConnectionOptions['checkServerIdentity']>,
  mutations: Mutations,
): ConnectionOptions => ({
  ...versions(mutations),
  ecdhCurve: GROUPES,
  minDHSize: mutations.choisir('mss-suite-faible', DH_MIN, () => 512),
  ca: mutations.choisir('mss-igc-sante-refusee', autorites, () => AUCUNE_AUTORITE),
  rejectUnauthorized: true,
  checkServerIdentity: controler,
  ...(client ? { cert: client.certificat, key: client.cle } : {}),
})

/** Une liste vide ferait revenir Node aux autorités du commerce : ce texte n'en contient aucune. */
const AUCUNE_AUTORITE = '# aucune autorité\n'
