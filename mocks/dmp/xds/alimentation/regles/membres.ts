import { ASSOCIATIONS } from '../../../../../schemas/xds/metadonnees.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('membres', 'dmp.md §8.1 et §8.5, point 3')

/** Chaque document appartient au lot, par une association `HasMember` de statut `Original`. */
export const membres: RegleSoumission = ({ soumission: { lots, documents, associations } }) => {
  const [lot] = lots
  if (!lot) return []
  return documents.flatMap(({ id }) => {
    const lien = associations.find(
      ({ type, source: de, cible }) =>
        type === ASSOCIATIONS.membre && de === lot.id && cible === id,
    )
    if (!lien)
      return [erreur('XDSRegistryMetadataError', `Le document ${id} n’appartient pas au lot`)]
    return lien.fentes.SubmissionSetStatus?.[0] === 'Original'
      ? []
      : [erreur('XDSRegistryMetadataError', `SubmissionSetStatus de ${id} n’est pas Original`)]
  })
}
