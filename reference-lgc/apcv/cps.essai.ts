/** Une carte CPS de test : un certificat au nom d'un professionnel, et sa clé. */
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as x509 from '@peculiar/x509'

const ALGORITHME = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
}

export interface CpsEssai {
  certificat: string
  cle: string
  effacer(): void
}

export async function creerCps(identifiant: string): Promise<CpsEssai> {
  x509.cryptoProvider.set(webcrypto as unknown as Crypto)
  const dossier = mkdtempSync(path.join(tmpdir(), 'cps-essai-'))
  const cles = (await webcrypto.subtle.generateKey(ALGORITHME, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const certificat = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${identifiant}`,
    keys: cles,
    signingAlgorithm: ALGORITHME,
  })
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', cles.privateKey)
  const ecrire = (nom: string, contenu: string) => {
    const fichier = path.join(dossier, nom)
    writeFileSync(fichier, contenu)
    return fichier
  }
  return {
    certificat: ecrire('cps.crt', certificat.toString('pem')),
    cle: ecrire('cps.key', x509.PemConverter.encode(pkcs8, 'PRIVATE KEY')),
    effacer: () => rmSync(dossier, { recursive: true, force: true }),
  }
}
