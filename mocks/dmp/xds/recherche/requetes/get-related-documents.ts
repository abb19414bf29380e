import { associationsDe, type Chercher, designes, RIEN, toutes } from '../types.ts'

/** Un document, ceux qui lui sont liés par les types d'association donnés, et ces associations. */
export const getRelatedDocuments: Chercher = (requete, depot) => {
  const departs = designes(requete, depot)
  const types = toutes(requete, '$AssociationTypes')
  const associations = associationsDe(
    departs.map(({ entryUuid }) => entryUuid),
    depot,
  ).filter(({ type }) => types.includes(type))
  const uuids = new Set(associations.flatMap(({ source, cible }) => [source, cible]))
  const documents = [...uuids].flatMap((entryUuid) => depot.documents.fiches({ entryUuid }))
  return { ...RIEN, documents, associations }
}
