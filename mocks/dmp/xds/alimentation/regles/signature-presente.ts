import { estSignature } from '../../../droits/visibilite.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('signature-presente', 'dmp.md §8.4')

/** Le lot porte sa signature, quand le réglage `xadesObligatoire` le demande. */
export const signaturePresente: RegleSoumission = ({ soumission: { documents }, reglages }) =>
  !reglages.xadesObligatoire || documents.some(estSignature)
    ? []
    : [erreur('XDSRegistryMetadataError', 'La signature du lot manque')]
