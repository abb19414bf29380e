import { IDENTIFIANTS_XDS } from '../../../../../schemas/xds/metadonnees.ts'
import { identifiant } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('doublons-message', 'dmp.md §8.5, point 3')

/** Un identifiant unique ne sert pas deux fois dans un message. */
export const doublonsMessage: RegleSoumission = ({ soumission: { lots, documents } }) => {
  const ids = [
    ...lots.map((lot) => identifiant(lot, IDENTIFIANTS_XDS.lot)),
    ...documents.map((document) => identifiant(document, IDENTIFIANTS_XDS.document)),
  ].filter((id) => id !== null)
  return ids
    .filter((id, rang) => ids.indexOf(id) !== rang)
    .map((id) => erreur('XDSRegistryDuplicateUniqueIdInMessage', `uniqueId=${id}`))
}
