import { associationsDe, type Chercher, designes, RIEN } from '../types.ts'

/** Les documents désignés et leurs associations. */
export const getDocumentsAndAssociations: Chercher = (requete, depot) => {
  const documents = designes(requete, depot)
  return {
    ...RIEN,
    documents,
    associations: associationsDe(
      documents.map(({ entryUuid }) => entryUuid),
      depot,
    ),
  }
}
