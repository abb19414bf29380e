import { type RegleSoumission, source } from '../types.ts'

const erreur = source('type-mime', 'dmp.md §8.3')
const ADMIS = ['text/xml', 'application/xslt+xml']

/** Un document du DMP est un CDA : du XML, autoprésentable ou non. */
export const typeMime: RegleSoumission = ({ soumission: { documents }, reglages }) =>
  reglages.strict === 'ihe'
    ? []
    : documents
        .filter(({ typeMime: dit }) => dit !== null && !ADMIS.includes(dit))
        .map(({ id, typeMime: dit }) =>
          erreur('XDSRegistryMetadataError', `mimeType de ${id} : « ${dit ?? ''} »`),
        )
