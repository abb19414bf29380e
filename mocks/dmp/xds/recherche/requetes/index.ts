import type { NomRequete } from '../../../../../schemas/xds/requetes.ts'
import type { Chercher } from '../types.ts'
import { findDocuments } from './find-documents.ts'
import { findSubmissionSets } from './find-submission-sets.ts'
import { getAssociations } from './get-associations.ts'
import { getDocuments } from './get-documents.ts'
import { getDocumentsAndAssociations } from './get-documents-and-associations.ts'
import { getRelatedDocuments } from './get-related-documents.ts'
import { getSubmissionSetAndContents } from './get-submission-set-and-contents.ts'
import { getSubmissionSets } from './get-submission-sets.ts'

/** Les requêtes enregistrées du DMP (dmp.md §9). */
export const CHERCHER: Record<NomRequete, Chercher> = {
  FindDocuments: findDocuments,
  FindDocumentsByReferenceId: findDocuments,
  FindSubmissionSets: findSubmissionSets,
  GetDocuments: getDocuments,
  GetAssociations: getAssociations,
  GetDocumentsAndAssociations: getDocumentsAndAssociations,
  GetSubmissionSets: getSubmissionSets,
  GetSubmissionSetAndContents: getSubmissionSetAndContents,
  GetRelatedDocuments: getRelatedDocuments,
}
