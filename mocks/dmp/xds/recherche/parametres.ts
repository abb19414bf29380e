import type { NomRequete } from '../../../../schemas/xds/requetes.ts'

export interface Parametre {
  /** `seule` : sans parenthèses ; `liste` : entre parenthèses (dmp.md §9 [V]). */
  forme: 'seule' | 'liste'
  requis?: true
}

const SEULE: Parametre = { forme: 'seule' }
const LISTE: Parametre = { forme: 'liste' }
const REQUISE: Parametre = { forme: 'seule', requis: true }
const LISTE_REQUISE: Parametre = { forme: 'liste', requis: true }

const CRITERES: Record<string, Parametre> = {
  $XDSDocumentEntryPatientId: REQUISE,
  $XDSDocumentEntryStatus: LISTE_REQUISE,
  $XDSDocumentEntryClassCode: LISTE,
  $XDSDocumentEntryTypeCode: LISTE,
  $XDSDocumentEntryPracticeSettingCode: LISTE,
  $XDSDocumentEntryHealthcareFacilityTypeCode: LISTE,
  $XDSDocumentEntryEventCodeList: LISTE,
  $XDSDocumentEntryConfidentialityCode: LISTE,
  $XDSDocumentEntryFormatCode: LISTE,
  $XDSDocumentEntryAuthorPerson: LISTE,
  $XDSDocumentEntryUniqueId: LISTE,
  $XDSDocumentEntryCreationTimeFrom: SEULE,
  $XDSDocumentEntryCreationTimeTo: SEULE,
  $XDSDocumentEntryServiceStartTimeFrom: SEULE,
  $XDSDocumentEntryServiceStartTimeTo: SEULE,
  $XDSDocumentEntryServiceStopTimeFrom: SEULE,
  $XDSDocumentEntryServiceStopTimeTo: SEULE,
}

const DESIGNATION: Record<string, Parametre> = {
  $XDSDocumentEntryEntryUUID: LISTE,
  $XDSDocumentEntryUniqueId: LISTE,
}

/** Les paramètres que chaque requête lit, et leur forme (dmp.md §9 [V]). */
export const PARAMETRES: Record<NomRequete, Readonly<Record<string, Parametre>>> = {
  FindDocuments: CRITERES,
  FindDocumentsByReferenceId: {
    ...CRITERES,
    $XDSDocumentEntryReferenceIdList: LISTE_REQUISE,
  },
  FindSubmissionSets: {
    $XDSSubmissionSetPatientId: REQUISE,
    $XDSSubmissionSetStatus: LISTE_REQUISE,
    $XDSSubmissionSetSubmissionTimeFrom: SEULE,
    $XDSSubmissionSetSubmissionTimeTo: SEULE,
    $XDSSubmissionSetSourceId: LISTE,
    $XDSSubmissionSetAuthorPerson: SEULE,
    $XDSSubmissionSetContentType: LISTE,
  },
  GetDocuments: DESIGNATION,
  GetAssociations: { $uuid: LISTE_REQUISE },
  GetDocumentsAndAssociations: DESIGNATION,
  GetSubmissionSets: { $uuid: LISTE_REQUISE },
  GetSubmissionSetAndContents: {
    $XDSSubmissionSetEntryUUID: SEULE,
    $XDSSubmissionSetUniqueId: SEULE,
  },
  GetRelatedDocuments: {
    $XDSDocumentEntryEntryUUID: SEULE,
    $XDSDocumentEntryUniqueId: SEULE,
    $AssociationTypes: LISTE_REQUISE,
  },
}
