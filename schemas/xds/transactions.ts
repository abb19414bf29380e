/** Action WS-Addressing de chaque transaction et celle de sa réponse (dmp.md §4.2 [V]). */
export const ACTIONS = {
  patient: ['urn:hl7-org:v3:PRPA_IN201307UV02', 'urn:hl7-org:v3:PRPA_IN201308UV02'],
  'autorisation-poser': [
    'urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorization',
    'urn:si-dmp-habilitations:HabilitationsEndPoint:setAuthorizationResponse',
  ],
  'autorisation-lister': [
    'urn:si-dmp-habilitations:HabilitationsEndPoint:listAuthorizationByPatient',
    'urn:si-dmp-habilitations:HabilitationsEndPoint:listAuthorizationByPatientResponse',
  ],
  'patients-lister': [
    'urn:si-dmp-patients:PatientSpecificEndPoint:patientList',
    'urn:si-dmp-patients:PatientSpecificEndPoint:patientListResponse',
  ],
  alimentation: [
    'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-b',
    'urn:ihe:iti:2007:ProvideAndRegisterDocumentSet-bResponse',
  ],
  recherche: [
    'urn:ihe:iti:2007:RegistryStoredQuery',
    'urn:ihe:iti:2007:RegistryStoredQueryResponse',
  ],
  retrait: ['urn:ihe:iti:2007:RetrieveDocumentSet', 'urn:ihe:iti:2007:RetrieveDocumentSetResponse'],
  'mise-a-jour': [
    'urn:ihe:iti:2010:UpdateDocumentSet',
    'urn:ihe:iti:2010:UpdateDocumentSet-Response',
  ],
} as const
export type Operation = keyof typeof ACTIONS
export const OPERATIONS_DMP = Object.keys(ACTIONS) as [Operation, ...Operation[]]

/** Point d'accès et élément du corps de chaque opération (dmp.md §4.1 et §7 à §11 [V]). */
export const POINTS_ACCES = {
  patients: ['patient'],
  patientsSpecific: ['patients-lister'],
  habilitations: ['autorisation-poser', 'autorisation-lister'],
  repository: ['alimentation', 'retrait'],
  registry: ['recherche', 'mise-a-jour'],
} as const satisfies Record<string, readonly Operation[]>
export type PointAcces = keyof typeof POINTS_ACCES
