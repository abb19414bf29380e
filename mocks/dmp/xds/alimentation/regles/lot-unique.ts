import { type RegleSoumission, source } from '../types.ts'

const erreur = source('lot-unique', 'dmp.md §8.1 et §8.5, point 3')

/** Un lot et un seul par soumission. */
export const lotUnique: RegleSoumission = ({ soumission: { lots } }) =>
  lots.length === 1
    ? []
    : [erreur('XDSRegistryMetadataError', `${lots.length} lots de soumission : un seul attendu`)]
