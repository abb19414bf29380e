import { SignedXml } from 'xml-crypto'

const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#'

/** Signature enveloppée par la carte CPx : RSA-SHA256, c14n exclusive, placée après l'émetteur. */
export function signerAssertion(
  assertion: { id: string; xml: string },
  pem: { cle: string; certificat: string },
): string {
  const signature = new SignedXml({
    privateKey: pem.cle,
    publicCert: pem.certificat,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: EXC,
  })
  signature.addReference({
    xpath: `//*[@ID='${assertion.id}']`,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', EXC],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  signature.computeSignature(assertion.xml, {
    prefix: 'ds',
    location: { reference: "//*[local-name(.)='Issuer']", action: 'after' },
  })
  return signature.getSignedXml()
}
