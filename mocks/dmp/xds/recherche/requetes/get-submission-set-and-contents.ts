import { associationsDe, type Chercher, RIEN, toutes } from '../types.ts'

/** Un lot, ses documents et leurs associations. */
export const getSubmissionSetAndContents: Chercher = (requete, depot) => {
  const lots = [
    ...toutes(requete, '$XDSSubmissionSetEntryUUID').flatMap((uuid) =>
      depot.documents.lots('uuid', uuid),
    ),
    ...toutes(requete, '$XDSSubmissionSetUniqueId').flatMap((id) =>
      depot.documents.lots('unique_id', id),
    ),
  ].slice(0, 1)
  const associations = associationsDe(
    lots.map(({ uuid }) => uuid),
    depot,
  )
  const documents = associations.flatMap(({ cible }) =>
    depot.documents.fiches({ entryUuid: cible }),
  )
  return {
    ...RIEN,
    lots,
    documents: [...new Map(documents.map((d) => [d.entryUuid, d])).values()],
    associations,
  }
}
