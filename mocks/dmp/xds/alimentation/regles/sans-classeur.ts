import { type RegleSoumission, source } from '../types.ts'

const erreur = source(
  'sans-classeur',
  'dmp.md §8.1 : lot, documents, signature et associations',
  'I',
)

/** Le DMP ne connaît pas les classeurs (folders) d'IHE. */
export const sansClasseur: RegleSoumission = ({ soumission: { autresPaquets }, reglages }) =>
  reglages.strict === 'ihe'
    ? []
    : autresPaquets.map(({ id }) =>
        erreur('XDSRegistryMetadataError', `Le paquet ${id} n’est pas un lot`),
      )
