import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { X509CertificateGenerator } from '@peculiar/x509'
import { describe, expect, it } from 'vitest'
import { masques } from '../../essais/fictifs-essai.ts'
import { assertionSignee } from './assertion-signee.ts'

const ALGORITHME = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

async function assertion(autorite: string): Promise<string> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHME, true, ['sign', 'verify'])
  const certificat = await X509CertificateGenerator.createSelfSigned({
    name: `O=ESSAI, CN=${autorite}`,
    signingAlgorithm: ALGORITHME,
    keys: keys as CryptoKeyPair,
  })
  return `<saml2:Assertion ID="a"><ds:Signature><ds:SignatureValue>${'QUJD'.repeat(20)}</ds:SignatureValue><ds:X509Certificate>${certificat.toString('base64')}</ds:X509Certificate></ds:Signature></saml2:Assertion>`
}

describe('une assertion signée', () => {
  it('par une autorité qui n’est pas de test est trouvée, son autorité dite', async () => {
    const texte = `<soap>${await assertion('AC IGC-SANTE ELEMENTAIRE')}</soap>`
    expect(masques(assertionSignee, texte)).toEqual([
      'signée, autorité CN=AC IGC-SANTE ELEMENTAIRE',
    ])
  })

  it.each(['TEST AC IGC-SANTE', 'AC IGC-SANTE MOCK'])('par « %s » passe', async (autorite) => {
    expect(masques(assertionSignee, await assertion(autorite))).toEqual([])
  })

  it('sans signature passe ; avec un certificat illisible est trouvée', () => {
    expect(masques(assertionSignee, '<Assertion ID="a"><Subject/></Assertion>')).toEqual([])
    const illisible = `<Assertion><SignatureValue>${'QUJD'.repeat(8)}</SignatureValue></Assertion>`
    expect(masques(assertionSignee, illisible)).toHaveLength(1)
  })
})
