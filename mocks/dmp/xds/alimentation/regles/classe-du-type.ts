import { CLASSE_DU_TYPE } from '../../../../../schemas/xds/codes.ts'
import { CLASSIFICATIONS_DOCUMENT } from '../../../../../schemas/xds/metadonnees.ts'
import { classements } from '../../../rim/objet.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('classe-du-type', 'dmp.md §8.3 et §18.2')

/** La classe est celle que la table associe au type, pour les types qu'elle donne. */
export const classeDuType: RegleSoumission = ({ soumission: { documents }, reglages }) =>
  documents.flatMap((document) => {
    const code = (nom: 'classCode' | 'typeCode') =>
      classements(document, CLASSIFICATIONS_DOCUMENT[nom])[0]?.code ?? ''
    const attendue = CLASSE_DU_TYPE.get(code('typeCode'))
    if (reglages.strict === 'ihe' || attendue === undefined || attendue === code('classCode'))
      return []
    return [
      erreur(
        'XDSRegistryMetadataError',
        `classCode « ${code('classCode')} » : le type ${code('typeCode')} est de classe ${attendue}`,
      ),
    ]
  })
