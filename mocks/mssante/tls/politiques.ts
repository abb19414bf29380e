import { getDiffieHellman } from 'node:crypto'
import type { SecureContextOptions } from 'node:tls'
import { der, ETIQUETTES } from '../../pki/der.ts'

/** Politiques TLS de l'opérateur : deux qui sont justes, trois qu'un logiciel doit refuser. */
export const POLITIQUES = ['vague-2', 'vague-1', 'tls11', 'suite-hors-liste', 'dh-faible'] as const
export type PolitiqueTls = (typeof POLITIQUES)[number]

/** Suites de la vague 1 (MSS.05), puis les deux que la vague 2 ajoute (CONF.03) (mssante.md §3 [V]). */
const SUITES_VAGUE_1 = [
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-SHA384',
  'ECDHE-RSA-AES128-SHA256',
]
const SUITES_VAGUE_2 = [...SUITES_VAGUE_1, 'DHE-RSA-AES256-GCM-SHA384', 'DHE-RSA-AES128-GCM-SHA256']
const SUITES_TLS13 = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_AES_128_GCM_SHA256',
  'TLS_CHACHA20_POLY1305_SHA256',
]

/** Groupes d'au moins 256 bits : X25519 en compte 253 pour OpenSSL (mssante.md §3 [V]). */
const GROUPES = 'prime256v1:secp384r1'

/** Paramètres DH de 1024 bits (RFC 2409 §6.2), en PEM : trop faibles, à dessein. */
function dhFaible(): string {
  const groupe = getDiffieHellman('modp2')
  const entier = (octets: Buffer) =>
    der(ETIQUETTES.entier, (octets[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), octets]) : octets)
  const suite = Buffer.concat([entier(groupe.getPrime()), entier(groupe.getGenerator())])
  const base64 = Buffer.from(der(0x30, suite))
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n')
  return `-----BEGIN DH PARAMETERS-----\n${base64}-----END DH PARAMETERS-----\n`
}

/** Les options TLS d'une politique, sans certificat. */
export function optionsDe(politique: PolitiqueTls): SecureContextOptions {
  const communes = { honorCipherOrder: true, ecdhCurve: GROUPES, dhparam: 'auto' as const }
  switch (politique) {
    case 'vague-2':
      return {
        ...communes,
        minVersion: 'TLSv1.2',
        ciphers: [...SUITES_TLS13, ...SUITES_VAGUE_2].join(':'),
      }
    case 'vague-1':
      return {
        ...communes,
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.2',
        ciphers: SUITES_VAGUE_1.join(':'),
      }
    case 'tls11':
      return {
        minVersion: 'TLSv1.1',
        maxVersion: 'TLSv1.1',
        ciphers: 'ECDHE-RSA-AES256-SHA:AES256-SHA:@SECLEVEL=0',
      }
    case 'suite-hors-liste':
      return {
        ...communes,
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.2',
        ciphers: 'ECDHE-RSA-CHACHA20-POLY1305:AES256-GCM-SHA384',
      }
    case 'dh-faible':
      return {
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.2',
        ciphers: 'DHE-RSA-AES256-GCM-SHA384:@SECLEVEL=0',
        dhparam: dhFaible(),
      }
  }
}
