import { randomUUID, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SignedXml } from 'xml-crypto'
import type { Pki } from '../../pki/index.ts'

const EXC = 'http://www.w3.org/2001/10/xml-exc-c14n#'

/** Un VIHF à écrire pour un essai ; chaque champ se fausse à volonté. */
export interface VihfEcrit {
  mode: string
  sujet: string
  structure: string
  roles: readonly (readonly [code: string, systeme: string])[]
  patient: string | null
  usage: string
  emisLe: Date
  pasApres?: Date
  id?: string
  /** Texte d'Issuer, à la place du sujet du signataire. */
  emetteur?: string
  /** Attributs à ne pas écrire. */
  sans?: readonly string[]
  /** Certificat de l'IGC qui signe, `lgc-sign` ; `null` : non signé. */
  signataire: string | null
}

export const OID_NIR = '1.2.250.1.213.1.4.8'
/** Un INS au format CX. */
export const cx = (ins: string, oid = OID_NIR): string => `${ins}^^^&${oid}&ISO^NH`
/** ADRUN ZOE, ins.md §6. */
export const ZOE = '275126322074974'
export const TCHITCHI = '236066322083656'

const MEDECIN = [
  ['10', '1.2.250.1.71.1.2.7'],
  ['SM54', '1.2.250.1.71.4.2.5'],
] as const

/** Le médecin TESTIER du cabinet des Tilleuls, par le certificat de sa structure. */
export const parStructure = (patient: string | null = ZOE): VihfEcrit => ({
  mode: 'INDIRECTE',
  sujet: '899700000013',
  structure: '499700000013001',
  roles: MEDECIN,
  patient,
  usage: 'normal',
  emisLe: new Date(),
  signataire: 'lgc-sign',
})

/** Le même, reconnu par Pro Santé Connect. */
export const parPsc = (patient: string | null = ZOE): VihfEcrit => ({
  ...parStructure(patient),
  mode: 'INDIRECTE_RENFORCEE',
})

/** Le même, avec sa carte. */
export const parCarte = (patient: string | null = ZOE): VihfEcrit => ({
  ...parStructure(patient),
  mode: 'DIRECTE',
  signataire: 'cps-899700000013-sign',
})

function attributs(v: VihfEcrit): string {
  const simples: Record<string, string> = {
    VIHF_Version: '4.0',
    Authentification_mode: v.mode,
    Identifiant_Structure: v.structure,
    Secteur_Activite: 'SA07^1.2.250.1.71.4.2.4',
    'urn:oasis:names:tc:xspa:1.0:subject:subject-id': 'CAMILLE TESTIER',
    ...(v.patient === null
      ? {}
      : { 'urn:oasis:names:tc:xacml:2.0:resource:resource-id': cx(v.patient) }),
    Ressource_URN: 'urn:dmp',
    LPS_Nom: 'ESSAI DU BANC',
    LPS_Version: '1.0.0',
    LPS_ID_HOMOLOGATION_DMP: 'HOMOLOGATION-DE-TEST',
  }
  const ecrits = Object.entries(simples).map(
    ([nom, valeur]) =>
      [nom, `<AttributeValue>${valeur.replaceAll('&', '&amp;')}</AttributeValue>`] as const,
  )
  const roles = v.roles.map(
    ([code, systeme]) =>
      `<AttributeValue><Role xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CE" code="${code}" codeSystem="${systeme}"/></AttributeValue>`,
  )
  const usage = `<AttributeValue><PurposeOfUse xmlns="urn:hl7-org:v3" code="${v.usage}" codeSystem="1.2.250.1.213.1.1.4.248"/></AttributeValue>`
  return [
    ...ecrits,
    ['urn:oasis:names:tc:xacml:2.0:subject:role', roles.join('')] as const,
    ['urn:oasis:names:tc:xspa:1.0:subject:purposeofuse', usage] as const,
  ]
    .filter(([nom]) => !v.sans?.includes(nom))
    .map(([nom, valeurs]) => `<Attribute Name="${nom}">${valeurs}</Attribute>`)
    .join('')
}

/** Écrit et signe un VIHF (dmp.md §5). */
export function ecrireVihf(v: VihfEcrit, pki: Pki): string {
  const id = v.id ?? `_${randomUUID()}`
  const fichiers = v.signataire === null ? null : pki.fichiers(v.signataire)
  const sujet = fichiers
    ? new X509Certificate(readFileSync(fichiers.cert)).subject.split('\n').reverse().join(',')
    : 'CN=personne'
  const bornes = v.pasApres
    ? `<Conditions NotOnOrAfter="${v.pasApres.toISOString()}"></Conditions>`
    : ''
  const xml = `<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" IssueInstant="${v.emisLe.toISOString()}" Version="2.0"><Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">${v.emetteur ?? sujet}</Issuer><Subject><NameID>${v.sujet}</NameID></Subject>${bornes}<AuthnStatement AuthnInstant="${v.emisLe.toISOString()}"><AuthnContext><AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient</AuthnContextClassRef></AuthnContext></AuthnStatement><AttributeStatement>${attributs(v)}</AttributeStatement></Assertion>`
  if (!fichiers) return xml
  const signature = new SignedXml({
    privateKey: readFileSync(fichiers.cle),
    publicCert: readFileSync(fichiers.cert),
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
