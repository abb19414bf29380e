import { randomUUID, X509Certificate } from 'node:crypto'
import { SignedXml } from 'xml-crypto'
import { ecrireNom, lireNoms } from '../pki/lire-sujet.ts'
import { xml } from '../xml/gabarit.ts'
import { type Beneficiaire, type CarteVitale, dateLongue } from './carte.ts'

/** Clé et certificat PEM du lecteur simulé. */
export interface Signataire {
  cle: string
  certificat: string
}

const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion'
const EXC_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#'

function signer(assertion: string, id: string, { cle, certificat }: Signataire): string {
  const signature = new SignedXml({
    privateKey: cle,
    publicCert: certificat,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: EXC_C14N,
  })
  signature.addReference({
    xpath: `//*[@ID='${id}']`,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', EXC_C14N],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  const apresEmetteur = { reference: "//*[local-name(.)='Issuer']", action: 'after' } as const
  signature.computeSignature(assertion, { prefix: 'ds', location: apresEmetteur })
  return signature.getSignedXml()
}

/**
 * Assertion SAML 2.0 d'une carte Vitale pour un bénéficiaire, signée par l'IGC de test (ins.md §4 et
 * §14). Date et rang du bénéficiaire y sont écrits, et rsa-sha256 remplace l'algorithme de la carte
 * réelle : deux choix du banc [C].
 */
export function ecrireAssertionVitale(
  carte: CarteVitale,
  beneficiaire: Beneficiaire,
  signataire: Signataire,
  maintenant: Date,
): string {
  const id = `_${randomUUID()}`
  const emetteur = ecrireNom(lireNoms(new X509Certificate(signataire.certificat).raw).sujet)
  const attributs = [
    ['dateNaissance', dateLongue(beneficiaire.dateNaissance)],
    ['rangNaissance', String(beneficiaire.rangGemellaire)],
  ].map(
    ([nom, valeur]) =>
      xml`<saml2:Attribute Name="${nom ?? ''}"><saml2:AttributeValue>${valeur ?? ''}</saml2:AttributeValue></saml2:Attribute>`,
  )
  const format = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName'
  const sujet = xml`<saml2:Subject><saml2:NameID NameQualifier="VITALE">${carte.numeroSerie.padStart(12, '0')}</saml2:NameID></saml2:Subject>`
  const assertion = xml`<saml2:Assertion xmlns:saml2="${SAML}" ID="${id}" Version="2.0" IssueInstant="${maintenant.toISOString()}"><saml2:Issuer Format="${format}">${emetteur}</saml2:Issuer>${sujet}<saml2:AttributeStatement>${attributs}</saml2:AttributeStatement></saml2:Assertion>`
  return signer(assertion.xml, id, signataire)
}
