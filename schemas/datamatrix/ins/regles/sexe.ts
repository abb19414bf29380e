import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.sexe',
  source: 'ins.md §11',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le sexe est M ou F : « indéterminé » n'existe pas dans une INS (ins.md §8 et §11 [V]). */
export const sexe: RegleIns = (lu) => {
  const ecrit = valeurDe(lu, 'S5')
  if (ecrit === null || ecrit === '' || /^[MF]$/.test(ecrit)) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S5'),
      message: `Le sexe lu est « ${montrer(ecrit)} » ; les valeurs admises sont M et F.`,
      remede: 'Écrire M ou F, comme INSi l’a rendu.',
    }),
  ]
}
