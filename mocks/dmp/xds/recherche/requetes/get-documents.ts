import { type Chercher, designes, RIEN } from '../types.ts'

/** Les documents désignés par leur entryUUID ou leur uniqueId, quel que soit leur statut. */
export const getDocuments: Chercher = (requete, depot) => ({
  ...RIEN,
  documents: designes(requete, depot),
})
