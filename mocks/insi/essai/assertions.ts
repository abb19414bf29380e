import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SignedXml } from 'xml-crypto'
import type { Pki } from '../../pki/index.ts'

const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#'

export interface AssertionEcrite {
  qualificatif: string
  nom: string
  emiseLe: Date
  attributs: Record<string, string>
}

export const MEDECIN: AssertionEcrite = {
  qualificatif: 'CPS',
  nom: '899700000013',
  emiseLe: new Date(),
  attributs: {
    identifiantFacturation: '991000013',
    codeSpecialiteAMO: '01',
    secteurActivite: 'SA07',
  },
}

/** Écrit une assertion de professionnel non signée (ins.md §4), et son identifiant. */
export function ecrire(assertion: AssertionEcrite): { xml: string; id: string } {
  const id = `_${randomUUID()}`
  const attributs = Object.entries(assertion.attributs)
    .map(
      ([nom, valeur]) =>
        `<a:Attribute Name="${nom}"><a:AttributeValue>${valeur}</a:AttributeValue></a:Attribute>`,
    )
    .join('')
  const xml = `<a:Assertion xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" Version="2.0" IssueInstant="${assertion.emiseLe.toISOString()}"><a:Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">CN=${assertion.nom}</a:Issuer><a:Subject><a:NameID NameQualifier="${assertion.qualificatif}">${assertion.nom}</a:NameID></a:Subject><a:AttributeStatement>${attributs}</a:AttributeStatement></a:Assertion>`
  return { xml, id }
}

/** Signe une assertion avec un certificat de l'IGC d'essai, rsa-sha256 et c14n exclusive. */
export function signer(assertion: AssertionEcrite, pki: Pki, certificat: string): string {
  const { xml, id } = ecrire(assertion)
  const { cert, cle } = pki.fichiers(certificat)
  const signature = new SignedXml({
    privateKey: readFileSync(cle),
    publicCert: readFileSync(cert),
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: EXC,
  })
  signature.addReference({
    xpath: `//*[@ID='${id}']`,
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', EXC],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  })
  signature.computeSignature(xml, {
    prefix: 'ds',
    location: { reference: "//*[local-name(.)='Issuer']", action: 'after' },
  })
  return signature.getSignedXml()
}

/** Le bloc wsse:Security qui porte ces assertions. */
export function securite(...assertions: readonly string[]): string {
  return `<w:Security xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">${assertions.join('')}</w:Security>`
}
