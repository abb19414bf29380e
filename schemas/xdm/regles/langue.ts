import { montrer } from '../../montrer.ts'
import { slot } from '../ebrim.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** Langue et pays (cda.md §4 [V]). */
export const langue: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) =>
    slot(fiche.objet, 'languageCode')
      .filter((valeur) => !/^[a-z]{2}-[A-Z]{2}$/.test(valeur))
      .map((valeur) =>
        anomalieXdm('langue', 'bloquante', {
          lieu: lieuFiche(fiche, 'languageCode'),
          message: `La langue est « ${montrer(valeur)} ».`,
          remede: 'Écrire fr-FR.',
          source: 'cda.md §4',
        }),
      ),
  )
