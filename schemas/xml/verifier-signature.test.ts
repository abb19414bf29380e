import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { SignedXml } from 'xml-crypto'
import { verifierSignature } from './verifier-signature.ts'

const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#'

/** Une paire de clés RSA en PEM. */
function tirerCles(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

const cles = tirerCles()

function signer(xml: string): string {
  const signature = new SignedXml({
    privateKey: cles.privateKey,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: EXC,
  })
  signature.addReference({
    xpath: "//*[@ID='_1']",
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', EXC],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  signature.computeSignature(xml, { location: { reference: "//*[@ID='_1']", action: 'append' } })
  return signature.getSignedXml()
}

const SIGNE = signer('<m><a ID="_1"><b>vrai</b></a></m>')
const refus = (xml: string, id = '_1') => {
  const rendu = verifierSignature(xml, id, cles.publicKey)
  return 'refus' in rendu ? rendu.refus : null
}

test('rend le XML couvert par la signature, sans ce qui l’entoure', () => {
  expect(verifierSignature(SIGNE.replace('<m>', '<m><z/>'), '_1', cles.publicKey)).toEqual({
    signe: '<a ID="_1"><b>vrai</b></a>',
  })
})

test('refuse un contenu changé, une autre clé, une cible absente', () => {
  expect(refus(SIGNE.replace('vrai', 'faux'))).not.toBeNull()
  expect(refus(SIGNE, '_2')).toContain('pas unique')
  expect(verifierSignature(SIGNE, '_1', tirerCles().publicKey)).toHaveProperty('refus')
})

test('refuse l’enveloppement : une copie du même identifiant à côté de l’original', () => {
  expect(refus(SIGNE.replace('<m>', '<m><a ID="_1"><b>faux</b></a>'))).toContain('pas unique')
})

test('refuse deux signatures, aucune, ou du XML illisible', () => {
  const signature = /<Signature.*<\/Signature>/s.exec(SIGNE)?.[0] ?? ''
  expect(refus(SIGNE.replace(signature, signature + signature))).toContain('Plusieurs')
  expect(refus(SIGNE.replace(signature, ''))).toContain('manque')
  expect(refus('<m')).not.toBeNull()
})
