import { enfantsCda, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Les éléments en gras de cda.md §3 [V] ; les autres peuvent être dits absents. */
const SANS_NULL_FLAVOR = new Set([
  ...['realmCode', 'typeId', 'templateId', 'id', 'code', 'title', 'effectiveTime'],
  ...['confidentialityCode', 'languageCode', 'setId', 'versionNumber', 'recordTarget', 'author'],
  ...['custodian', 'legalAuthenticator', 'documentationOf', 'componentOf'],
])

export const nullFlavor: RegleDocument = {
  regle: 'cda.structure.null-flavor',
  objet: 'pas de nullFlavor sur un élément obligatoire du premier rang',
  source: 'cda.md §3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfantsCda(racine)
      .filter((enfant) => SANS_NULL_FLAVOR.has(enfant.nom) && estNulle(enfant))
      .map((enfant) =>
        relever(
          enfant,
          `« ${enfant.nom} » porte un nullFlavor ; sa valeur est obligatoire.`,
          'Écrire la valeur et retirer nullFlavor.',
        ),
      ),
}
