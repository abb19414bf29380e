import { enfantsCda } from '../../lecture/parcourir.ts'
import { ORDRES_ENTETE } from '../../tables/ordres.ts'
import { type RegleDocument, relever } from '../types.ts'

const CONNUS = new Set((ORDRES_ENTETE.ClinicalDocument ?? '').replace(/[?+*]/g, '').split(' '))

export const elementInconnu: RegleDocument = {
  regle: 'cda.structure.element-inconnu',
  objet: 'aucun élément étranger au premier rang, copyTime compris',
  source: 'cda.md §3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    enfantsCda(racine)
      .filter(({ nom }) => !CONNUS.has(nom))
      .map((enfant) =>
        relever(
          enfant,
          `« ${enfant.nom} » n’a pas de place dans ClinicalDocument.`,
          enfant.nom === 'copyTime'
            ? 'Retirer copyTime, obsolète.'
            : 'Retirer cet élément, ou l’écrire là où CDA R2 l’attend.',
        ),
      ),
}
