import { IDENTIFIANTS_XDS, TYPE_DOCUMENT } from '../../../../../schemas/xds/metadonnees.ts'
import { identifiant } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('identifiants', 'dmp.md §6 et §8.3')
const OID = /^[0-2](\.(0|[1-9]\d*))+$/
/** Un uniqueId est un OID, suivi parfois de `^` et d'une extension. */
const UNIQUE_ID = /^[0-2](\.(0|[1-9]\d*))+(\^[^^]{1,64})?$/

/** `uniqueId`, `sourceId` et `objectType` ont leur forme ; un UUID n'est pas un uniqueId. */
export const identifiants: RegleSoumission = ({ soumission: { lots, documents }, reglages }) => {
  const fautes = [
    ...lots.flatMap((lot) =>
      [identifiant(lot, IDENTIFIANTS_XDS.lot), identifiant(lot, IDENTIFIANTS_XDS.lotSource)]
        .filter((valeur) => valeur !== null && !OID.test(valeur))
        .map((valeur) => `« ${valeur} » n’est pas un OID`),
    ),
    ...documents.flatMap((document) => {
      const valeur = identifiant(document, IDENTIFIANTS_XDS.document)
      return [
        valeur !== null && !UNIQUE_ID.test(valeur) && `uniqueId « ${valeur} » n’est pas un OID`,
        document.typeObjet !== TYPE_DOCUMENT && `objectType de ${document.id} inattendu`,
      ].filter((faute) => faute !== false)
    }),
  ]
  return reglages.strict === 'ihe'
    ? []
    : fautes.map((faute) => erreur('XDSRegistryMetadataError', faute))
}
