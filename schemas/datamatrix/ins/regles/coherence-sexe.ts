import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.coherence-sexe',
  source: 'ins.md §7',
  marque: 'I',
  gravite: 'information',
} as const

const SEXES: Readonly<Record<string, string>> = { 1: 'M', 2: 'F' }

/** Le premier chiffre du matricule dit un sexe ; l'INS peut en porter un autre (ins.md §7 [I]). */
export const coherenceSexe: RegleIns = (lu) => {
  const sexe = valeurDe(lu, 'S5')
  const dit = SEXES[valeurDe(lu, 'S1')?.[0] ?? '']
  if (dit === undefined || sexe === null || !/^[MF]$/.test(sexe) || dit === sexe) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S5'),
      message: `Le matricule commence comme celui d’une personne de sexe ${dit}, le champ S5 dit ${sexe}.`,
      remede:
        'Comparer à la réponse d’INSi : un changement de sexe à l’état civil peut l’expliquer.',
    }),
  ]
}
