/** Espaces de noms et actions du DMP (dmp.md §4.2 [V]). */
export const SOAP12 = 'http://www.w3.org/2003/05/soap-envelope'
export const WSA = 'http://www.w3.org/2005/08/addressing'
export const WSSE =
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'
export const SAML2 = 'urn:oasis:names:tc:SAML:2.0:assertion'
export const HL7V3 = 'urn:hl7-org:v3'
export const HABILITATIONS = 'urn:si-dmp-habilitations'
export const PATIENTS = 'urn:si-dmp-patients'
export const IHE = 'urn:ihe:iti:xds-b:2007'
export const LCM = 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0'
export const RIM = 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0'
export const RS = 'urn:oasis:names:tc:ebxml-regrep:xsd:rs:3.0'
export const QUERY = 'urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0'
export const XOP = 'http://www.w3.org/2004/08/xop/include'

export const ACTIONS = {
  existence: 'urn:hl7-org:v3:PRPA_IN201307UV02',
  autorisation: 'urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization',
  patients: 'urn:si-dmp-patients:PatientSpecificEndPoint:patientList',
  alimentation: 'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b',
  recherche: 'urn:ihe:iti:2007:RegistryStoredQuery',
  lecture: 'urn:ihe:iti:2007:RetrieveDocumentSet',
  miseAJour: 'urn:ihe:iti:2010:UpdateDocumentSet',
} as const
export type NomAction = keyof typeof ACTIONS

/** Le service de chaque transaction, sous l'adresse commune (dmp.md §4.1 [V]). */
export const SERVICES: Record<NomAction, string> = {
  existence: 'patients',
  autorisation: 'habilitations',
  patients: 'patientsSpecific',
  alimentation: 'repository',
  recherche: 'registry',
  lecture: 'repository',
  miseAJour: 'registry',
}
