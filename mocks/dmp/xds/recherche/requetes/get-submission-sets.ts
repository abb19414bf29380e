import { ASSOCIATIONS } from '../../../../../schemas/xds/metadonnees.ts'
import { associationsDe, type Chercher, RIEN, toutes } from '../types.ts'

/** Les lots qui contiennent les objets donnés, et les associations qui le disent. */
export const getSubmissionSets: Chercher = (requete, depot) => {
  const uuids = toutes(requete, '$uuid')
  const associations = associationsDe(uuids, depot).filter(
    ({ type, cible }) => type === ASSOCIATIONS.membre && uuids.includes(cible),
  )
  const lots = new Set(associations.map(({ source }) => source))
  return {
    ...RIEN,
    lots: [...lots].flatMap((uuid) => depot.documents.lots('uuid', uuid)),
    associations,
  }
}
