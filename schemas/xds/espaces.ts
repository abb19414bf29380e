import { LCM, RIM } from '../xdm/espaces.ts'

/** Espaces de noms des messages XDS.b, HL7 v3, SAML et propres au DMP (dmp.md §4 à §7 [V]). */
export const ESPACES_XDS = {
  lcm: LCM,
  rim: RIM,
  rs: 'urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0',
  query: 'urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0',
  ihe: 'urn:ihe:iti:xds-b:2007',
  xop: 'http://www.w3.org/2004/08/xop/include',
  hl7: 'urn:hl7-org:v3',
  habilitations: 'urn:si-dmp-habilitations',
  patients: 'urn:si-dmp-patients',
  wsa: 'http://www.w3.org/2005/08/addressing',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  saml2: 'urn:oasis:names:tc:SAML:2.0:assertion',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
} as const
