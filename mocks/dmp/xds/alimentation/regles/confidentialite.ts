import { confidentialites } from '../../../droits/visibilite.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('confidentialite', 'dmp.md §8.3 et §18.5')

/** Un à quatre codes, dont toujours le niveau ordinaire `N`, `R` ou `V` en plus des masques. */
export const confidentialite: RegleSoumission = ({ soumission: { documents }, reglages }) =>
  documents.flatMap((document) => {
    const codes = confidentialites(document)
    if (reglages.strict === 'ihe' || codes.length === 0) return []
    const niveau = codes.some((code) => ['N', 'R', 'V'].includes(code))
    return niveau && codes.length <= 4 && new Set(codes).size === codes.length
      ? []
      : [
          erreur(
            'XDSRegistryMetadataError',
            `confidentialityCode de ${document.id} : ${codes.join(', ')}`,
          ),
        ]
  })
