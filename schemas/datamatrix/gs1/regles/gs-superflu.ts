import { situer } from '../../situer.ts'
import { IDENTIFIANTS_GS1, lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.gs-superflu',
  source: 'ins.md §12',
  marque: 'V',
  gravite: 'avertissement',
} as const

/** Le séparateur ne suit qu'un champ variable qui n'est pas le dernier (ins.md §12 [V]). */
export const gsSuperflu: RegleGs1 = (lu) =>
  lu.elements
    .filter(({ identifiant, separateurs, dernier }) => {
      const variable = IDENTIFIANTS_GS1[identifiant]?.variable ?? true
      return separateurs > (variable && !dernier ? 1 : 0)
    })
    .map(({ identifiant }) =>
      situer(REGLE, {
        lieu: lieuGs1(identifiant),
        message: `Séparateur GS de trop après ${lieuGs1(identifiant)}.`,
        remede: 'Rien pour le lecteur ; le fabricant du symbole peut le retirer.',
      }),
    )
