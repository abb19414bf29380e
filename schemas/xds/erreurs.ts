/** Codes d'erreur IHE des réponses XDS.b (dmp.md §13.3 [V]), et le seul code du DMP qui y voyage. */
export const CODES_XDS = [
  'XDSUnknownPatientId',
  'XDSPatientIdDoesNotMatch',
  'XDSRegistryMetadataError',
  'XDSRegistryError',
  'XDSRepositoryError',
  'XDSRepositoryMetadataError',
  'XDSMissingDocument',
  'XDSMissingDocumentMetadata',
  'XDSRegistryDuplicateUniqueIdInMessage',
  'XDSDuplicateUniqueIdInRegistry',
  'XDSNonIdenticalHash',
  'XDSNonIdenticalSize',
  'XDSReplaceFailed',
  'XDSInvalidDocumentContent',
  'XDSStoredQueryMissingParam',
  'XDSStoredQueryParamNumber',
  'XDSUnknownStoredQuery',
  'XDSTooManyResults',
  'XDSUnknownRepositoryId',
  'XDSDocumentUniqueIdError',
  'XDSMetadataVersionError',
  'XDSMetadataUpdateError',
  'XDSRegistryBusy',
  'XDSRepositoryBusy',
  'XDSResultNotSinglePatient',
  'DMPAccessDeniedByRightsService',
] as const
export type CodeXds = (typeof CODES_XDS)[number]

const PREFIXE = 'urn:oasis:names:tc:ebxml-regrep:'
export const STATUTS_REPONSE = {
  succes: `${PREFIXE}ResponseStatusType:Success`,
  echec: `${PREFIXE}ResponseStatusType:Failure`,
  partiel: 'urn:ihe:iti:2007:ResponseStatusType:PartialSuccess',
} as const
export const GRAVITES = {
  erreur: `${PREFIXE}ErrorSeverityType:Error`,
  avertissement: `${PREFIXE}ErrorSeverityType:Warning`,
} as const
