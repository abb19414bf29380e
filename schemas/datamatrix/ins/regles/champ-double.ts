import { situer } from '../../situer.ts'
import { CHAMPS_INS, IDENTIFIANTS_INS, lieuDuChamp } from '../champs.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.champ-double',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'I',
  gravite: 'bloquante',
} as const

/** Un champ n'est écrit qu'une fois : un lecteur ne saurait lequel croire (ins.md §11 [I]). */
export const champDouble: RegleIns = (lu) =>
  IDENTIFIANTS_INS.flatMap((id) => {
    const nombre = lu.blocs.filter((bloc) => bloc.identifiant === id).length
    if (nombre < 2) return []
    return [
      situer(REGLE, {
        lieu: lieuDuChamp(id),
        message: `Le champ ${id} (${CHAMPS_INS[id].nom}) est écrit ${nombre} fois.`,
        remede: `N’écrire le champ ${id} qu’une fois.`,
      }),
    ]
  })
