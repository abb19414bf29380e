import { montrer } from '../../montrer.ts'
import { codes } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { CLASSE_DU_TYPE, SYSTEME_CLASSE } from '../tables.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** La classe est celle du type (dmp.md §18.2 [V]). */
export const classe: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) => {
    const [classe] = codes(fiche.objet, CLASSIFICATIONS.classe)
    const [type] = codes(fiche.objet, CLASSIFICATIONS.type)
    const voulue = CLASSE_DU_TYPE.get(type?.code ?? '')
    if (classe === undefined || voulue === undefined) return []
    if (classe.code === voulue && classe.systeme === SYSTEME_CLASSE) return []
    return [
      anomalieXdm('classe', 'bloquante', {
        lieu: lieuFiche(fiche, 'classCode'),
        message: `La classe « ${montrer(classe.code)} » n’est pas celle du type ${montrer(type?.code ?? '')}.`,
        remede: `Écrire ${voulue}, du système ${SYSTEME_CLASSE}.`,
        source: 'dmp.md §18.2',
      }),
    ]
  })
