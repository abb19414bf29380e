import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.espaces',
  source: 'ins.md §2.5 et §11',
  marque: 'I',
  gravite: 'avertissement',
} as const

/** Un trait rendu par INSi ne commence ni ne finit par une espace et n'en double aucune (ins.md §2.5 [I]). */
export const espaces: RegleIns = (lu) =>
  (['S3', 'S4'] as const).flatMap((id) => {
    const ecrit = valeurDe(lu, id)
    if (ecrit === null || !/^[ -]| {2}| $/.test(ecrit)) return []
    return [
      situer(REGLE, {
        lieu: lieuDuChamp(id),
        message: `« ${montrer(ecrit)} » commence par une espace ou un trait d’union, finit par une espace, ou en double une.`,
        remede: 'Écrire le trait exactement comme INSi l’a rendu, sans complément de longueur.',
      }),
    ]
  })
