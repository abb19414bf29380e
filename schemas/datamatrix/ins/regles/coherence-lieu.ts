import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.coherence-lieu',
  source: 'ins.md §7',
  marque: 'I',
  gravite: 'information',
} as const

/** Cinq caractères du matricule disent le lieu d'inscription, d'ordinaire celui de naissance (ins.md §7 [I]). */
export const coherenceLieu: RegleIns = (lu) => {
  const dit = valeurDe(lu, 'S1')?.slice(5, 10) ?? ''
  const lieu = valeurDe(lu, 'S7')
  if (lieu === null || !/^(\d{5}|2[AB]\d{3})$/.test(dit) || dit === lieu) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S7'),
      message: `Le matricule porte le lieu ${dit}, le champ S7 ${lieu}.`,
      remede:
        'Comparer à la réponse d’INSi : fusion de communes, Corse d’avant 1976 ou naissance à l’étranger peuvent l’expliquer.',
    }),
  ]
}
