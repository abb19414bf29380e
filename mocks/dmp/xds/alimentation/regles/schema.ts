import { type RegleSoumission, source } from '../types.ts'

const erreur = source('schema-rim', 'dmp.md §8.5, point 3')

/** Les objets suivent l'ordre et la forme d'ebRIM 3.0. */
export const schema: RegleSoumission = ({ anomalies }) =>
  anomalies.map(({ message, ligne }) =>
    erreur('XDSRegistryMetadataError', `${message} (ligne ${ligne})`),
  )
